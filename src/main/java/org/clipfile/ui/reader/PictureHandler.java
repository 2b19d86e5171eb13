package org.clipfile.ui.reader;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import org.clipfile.model.Picture;
import org.clipfile.model.PictureSource;
import org.jspecify.annotations.Nullable;

/** Opens {@code clip:/picture/SHA256}. Called from the loader's threads. */
final class PictureHandler extends URLStreamHandler {
  private final PictureSource pictures;

  PictureHandler(PictureSource pictures) {
    this.pictures = pictures;
  }

  @Override
  protected URLConnection openConnection(URL url) {
    return new PictureConnection(url, pictures);
  }

  private static final class PictureConnection extends URLConnection {
    private final PictureSource pictures;
    private @Nullable Picture picture;

    PictureConnection(URL url, PictureSource pictures) {
      super(url);
      this.pictures = pictures;
    }

    @Override
    public void connect() throws IOException {
      open();
    }

    private Picture open() throws IOException {
      if (picture == null) {
        String address = url.toString();
        if (!address.startsWith(Picture.URL_PREFIX)) {
          throw new FileNotFoundException(address + " is no picture's address");
        }
        picture =
            pictures
                .picture(address.substring(Picture.URL_PREFIX.length()))
                .orElseThrow(() -> new FileNotFoundException(address + " is not in the archive"));
        connected = true;
      }
      return picture;
    }

    @Override
    public InputStream getInputStream() throws IOException {
      return new ByteArrayInputStream(open().bytes());
    }

    @Override
    public @Nullable String getContentType() {
      try {
        return open().mediaType();
      } catch (IOException e) {
        return null; // the reading itself will tell
      }
    }

    @Override
    public long getContentLengthLong() {
      try {
        return open().bytes().length;
      } catch (IOException e) {
        return -1;
      }
    }

    @Override
    public int getContentLength() {
      return (int) getContentLengthLong();
    }
  }
}
