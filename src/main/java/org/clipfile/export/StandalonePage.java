package org.clipfile.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.clipfile.model.Clipping;
import org.clipfile.model.Picture;
import org.clipfile.model.PictureSource;
import org.clipfile.render.ArticlePage;

/** A clipping as one HTML file that needs no other: its pictures are in it. */
final class StandalonePage {
  private StandalonePage() {}

  static List<String> write(Clipping clipping, PictureSource pictures, OutputStream out)
      throws IOException {
    List<String> warnings = new ArrayList<>();
    String page =
        ArticlePage.html(
            clipping,
            sha256 -> {
              Optional<Picture> picture = pictures.picture(sha256);
              if (picture.isEmpty()) {
                warnings.add("The picture " + sha256 + " is missing from the archive.");
              }
              return picture.map(StandalonePage::address).orElse(null);
            });
    out.write(page.getBytes(StandardCharsets.UTF_8));
    return List.copyOf(warnings);
  }

  private static String address(Picture picture) {
    return "data:"
        + picture.mediaType()
        + ";base64,"
        + Base64.getEncoder().encodeToString(picture.bytes());
  }
}
