package org.ecampus.kubernetes;

import java.util.List;

/** What an overlay asks a cluster for. */
record Campus(List<Manifest> manifests) {

  Campus(String overlay) {
    this(Kustomize.render(overlay));
  }

  List<Manifest> all(String kind) {
    return manifests.stream().filter(manifest -> manifest.kind().equals(kind)).toList();
  }

  Manifest the(String kind, String name) {
    return all(kind).stream()
        .filter(manifest -> manifest.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("There is no " + kind + " " + name));
  }
}
