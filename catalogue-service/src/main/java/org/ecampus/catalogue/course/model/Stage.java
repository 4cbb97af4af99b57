package org.ecampus.catalogue.course.model;

import java.time.Instant;
import java.util.List;
import org.ecampus.catalogue.content.model.Shortcoming;
import org.jspecify.annotations.Nullable;

/**
 * Where a course version stands between its first word and the archive. A stage refuses every step
 * that it does not lead to.
 */
public sealed interface Stage {

  /** The name it is stored and shown under. */
  StageName name();

  /** Changes or discards the content. */
  default Decision edit() {
    return Decision.refuse("not-a-draft", "Only a draft changes; this version is " + name() + ".");
  }

  /** Hands the content to an administrator, unless something is missing. */
  default Decision submit(List<Shortcoming> missing) {
    return Decision.refuse(
        "not-a-draft", "Only a draft goes to review; this version is " + name() + ".");
  }

  /** Gives it back to its author. */
  default Decision giveBack(String reason) {
    return notInReview();
  }

  /** Opens it to learners, unless something is missing. */
  default Decision publish(List<Shortcoming> missing, Instant at) {
    return notInReview();
  }

  /** Leaves new learners to the next version. */
  default Decision supersede() {
    return notPublished();
  }

  /** Closes the course to new learners. */
  default Decision archive(Instant at) {
    return notPublished();
  }

  private Decision notInReview() {
    return Decision.refuse(
        "not-in-review", "The version has to be in review; it is " + name() + ".");
  }

  private Decision notPublished() {
    return Decision.refuse(
        "not-published", "The version has to be published; it is " + name() + ".");
  }

  private static Decision whenComplete(List<Shortcoming> missing, Stage next) {
    return missing.isEmpty()
        ? new Decision.Granted(next)
        : new Decision.Refused(Refusal.incomplete(missing));
  }

  /** Being written; carries why it came back from review, if it did. */
  record Draft(@Nullable String returnReason) implements Stage {
    @Override
    public StageName name() {
      return StageName.DRAFT;
    }

    @Override
    public Decision edit() {
      return new Decision.Granted(this);
    }

    @Override
    public Decision submit(List<Shortcoming> missing) {
      return whenComplete(missing, new Review());
    }
  }

  /** Waiting for an administrator; nobody changes it meanwhile. */
  record Review() implements Stage {
    @Override
    public StageName name() {
      return StageName.REVIEW;
    }

    @Override
    public Decision giveBack(String reason) {
      return new Decision.Granted(new Draft(reason));
    }

    @Override
    public Decision publish(List<Shortcoming> missing, Instant at) {
      return whenComplete(missing, new Published(at));
    }
  }

  /** Open to new learners, and fixed for ever. */
  record Published(Instant publishedAt) implements Stage {
    @Override
    public StageName name() {
      return StageName.PUBLISHED;
    }

    @Override
    public Decision supersede() {
      return new Decision.Granted(new Superseded(publishedAt));
    }

    @Override
    public Decision archive(Instant at) {
      return new Decision.Granted(new Archived(publishedAt, at));
    }
  }

  /** Followed by a later version; those who started it stay on it. */
  record Superseded(Instant publishedAt) implements Stage {
    @Override
    public StageName name() {
      return StageName.SUPERSEDED;
    }
  }

  /** Closed to new learners; those who started it stay on it. */
  record Archived(Instant publishedAt, Instant archivedAt) implements Stage {
    @Override
    public StageName name() {
      return StageName.ARCHIVED;
    }
  }
}
