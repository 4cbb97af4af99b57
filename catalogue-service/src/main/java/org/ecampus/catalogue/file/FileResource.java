package org.ecampus.catalogue.file;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.ecampus.kit.http.BodyLimit;
import org.ecampus.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Uploading files for courses, and reading them. */
@Path("/api/catalogue/v1/files")
@RunOnVirtualThread
class FileResource {

  private final FileService files;

  FileResource(FileService files) {
    this.files = files;
  }

  @POST
  @RolesAllowed({
    Roles.COURSE_AUTHOR,
    Roles.TUTOR,
    Roles.PARTNER_ADMINISTRATOR,
    Roles.ADMINISTRATOR
  })
  @BodyLimit(Upload.LARGEST)
  @Consumes({
    FileKind.PDF_TYPE,
    FileKind.PNG_TYPE,
    FileKind.JPEG_TYPE,
    FileKind.WORD_TYPE,
    FileKind.EXCEL_TYPE,
    FileKind.POWERPOINT_TYPE,
    FileKind.WRITER_TYPE,
    FileKind.CALC_TYPE,
    FileKind.IMPRESS_TYPE,
    FileKind.EPUB_TYPE,
    FileKind.TEXT_TYPE,
    FileKind.CSV_TYPE,
    FileKind.CAPTIONS_TYPE
  })
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "uploadFile", summary = "Uploads a file of at most 10 MiB")
  @ResponseStatus(201)
  public RestResponse<FileView> upload(
      @QueryParam("name")
          @NotNull
          @Pattern(regexp = "[^\\p{Cntrl}/\\\\]{1,200}")
          @Parameter(description = "File name to offer for download", example = "reader.pdf")
          String name,
      byte[] bytes,
      @Context HttpHeaders headers,
      @Context UriInfo uri) {
    FileView file = files.store(Upload.of(name, headers.getMediaType(), bytes));
    return RestResponse.ResponseBuilder.<FileView>created(
            uri.getAbsolutePathBuilder().path(file.fileId().toString()).build())
        .entity(file)
        .build();
  }

  @GET
  @Path("{fileId}")
  @PermitAll
  @Produces(MediaType.WILDCARD)
  @Operation(
      operationId = "downloadFile",
      summary = "A file of a published course; others only for who uploaded them")
  @APIResponse(
      responseCode = "200",
      description = "The bytes, to be saved",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response download(@PathParam("fileId") UUID fileId) {
    return FileAnswer.of(files.fetch(fileId));
  }
}
