package org.ecampus.catalogue.file;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.catalogue.file.model.FileType;
import org.ecampus.kit.http.BodyLimit;
import org.ecampus.kit.http.Created;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Uploading files for courses, and links to them. */
@Path("/api/catalogue/v1/files")
@RunOnVirtualThread
class FileResource {

  /** The largest file in bytes. */
  static final long LARGEST = 100L * 1024 * 1024;

  private final FileUploads uploads;
  private final FileService files;

  FileResource(FileUploads uploads, FileService files) {
    this.uploads = uploads;
    this.files = files;
  }

  @POST
  @RolesAllowed({
    Roles.COURSE_AUTHOR,
    Roles.TUTOR,
    Roles.PARTNER_ADMINISTRATOR,
    Roles.ADMINISTRATOR
  })
  @BodyLimit(LARGEST)
  @Consumes({
    FileType.PDF_TYPE,
    FileType.PNG_TYPE,
    FileType.JPEG_TYPE,
    FileType.WORD_TYPE,
    FileType.EXCEL_TYPE,
    FileType.POWERPOINT_TYPE,
    FileType.WRITER_TYPE,
    FileType.CALC_TYPE,
    FileType.IMPRESS_TYPE,
    FileType.EPUB_TYPE,
    FileType.TEXT_TYPE,
    FileType.CSV_TYPE,
    FileType.CAPTIONS_TYPE
  })
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "uploadFile",
      summary = "Upload a file of at most 100 MiB",
      description =
          "Beyond what an author may store it is refused with 409 `storage-quota`, and with 409"
              + " `learner-erased` when the caller was erased.")
  @ResponseStatus(201)
  public RestResponse<FileView> upload(
      @QueryParam("name")
          @NotNull
          @Pattern(regexp = "[^\\p{Cntrl}/\\\\]{1,200}")
          @Parameter(description = "File name to offer for download", example = "reader.pdf")
          String name,
      InputStream body,
      @Context HttpHeaders headers) {
    FileView file = uploads.take(name, type(headers), body);
    return Created.at("/api/catalogue/v1/files/{fileId}/link", file.fileId(), file);
  }

  @GET
  @Path("{fileId}/link")
  @RolesAllowed({
    Roles.COURSE_AUTHOR,
    Roles.TUTOR,
    Roles.PARTNER_ADMINISTRATOR,
    Roles.ADMINISTRATOR,
    Roles.AUDITOR
  })
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "linkFile",
      summary = "Make a link to the bytes of a file that the caller uploaded or reviews")
  public FileLinkView link(@PathParam("fileId") UUID fileId) {
    return files.link(fileId);
  }

  private static FileType type(HttpHeaders headers) {
    return Optional.ofNullable(headers.getMediaType())
        .flatMap(type -> FileType.of(type.getType() + "/" + type.getSubtype()))
        .orElseThrow(Problems::unsupportedMediaType);
  }
}
