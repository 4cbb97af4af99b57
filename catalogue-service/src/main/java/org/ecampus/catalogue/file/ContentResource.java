package org.ecampus.catalogue.file;

import io.quarkus.vertx.http.Uncompressed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The bytes of files, on the origin of content alone and for whoever has a link. */
@Path("/files")
@RunOnVirtualThread
class ContentResource {

  private final FileService files;
  private final FileDownloads downloads;

  ContentResource(FileService files, FileDownloads downloads) {
    this.files = files;
    this.downloads = downloads;
  }

  @GET
  @Path("{fileId}")
  @PermitAll
  @Produces(MediaType.WILDCARD)
  @Uncompressed
  @Operation(
      operationId = "downloadFile",
      summary = "Download a file by a link, all of it or one range of bytes",
      description = "Served on the origin of content alone; elsewhere there is nothing here.")
  @APIResponse(
      responseCode = "200",
      description = "The bytes, to be saved",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(responseCode = "206", description = "The range that was asked for")
  @APIResponse(responseCode = "416", description = "The file ends before the range begins")
  public Response download(
      @PathParam("fileId") UUID fileId,
      @QueryParam("expires")
          @NotNull
          @Parameter(description = "From the link: seconds since 1970", example = "1780301400")
          Long expires,
      @QueryParam("signature")
          @NotNull
          @Size(max = 100)
          @Parameter(
              description = "From the link",
              example = "HRQ4ZnQpYLf-M65RVc0Mv7NnHMe4R70sIW_Y9Wh1PhI")
          String signature,
      @HeaderParam("Range") @Nullable String range,
      @HeaderParam("If-Range") @Nullable String ifRange,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Parameter(hidden = true)
          @Nullable String ifNoneMatch) {
    StoredFile file = files.linked(fileId, expires, signature);
    return downloads.answer(file, new Wanted(range, ifRange, ifNoneMatch));
  }
}
