package org.clipfile.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Random;
import org.clipfile.model.Article;

/** A made-up mailbox of any size: articles sent as text, as HTML, and with a picture inside. */
final class GeneratedMailbox {
  private static final int PICTURE = 120_000;
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  private final GeneratedClippings clippings = new GeneratedClippings();

  /** Writes mails until there are so many bytes; returns how many mails. */
  int write(Path file, long bytes) throws IOException {
    long written = 0;
    int number = 0;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
      while (written < bytes) {
        byte[] mail = mail(++number).getBytes(StandardCharsets.UTF_8);
        out.write(mail);
        written += mail.length;
      }
    }
    return number;
  }

  private String mail(int number) {
    Article article = clippings.clipping(number).article();
    String head =
        "From sender@mail.example Mon Jan  5 10:00:00 2026\n"
            + "From: Ada Example <ada@mail.example>\nTo: desk@mail.example\nSubject: "
            + article.headline()
            + "\nDate: Mon, 5 Jan 2026 10:00:00 +0100\nMessage-ID: <"
            + number
            + "@mail.example>\nMIME-Version: 1.0\n";
    String body = article.bodyText();
    String html = "<html><body><p>" + body.replace("\n\n", "</p>\n<p>") + "</p>%s</body></html>\n";
    return head
        + switch (number % 10) {
          case 0, 1, 2, 3, 4 ->
              "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
                  + body
                  + "\n\n";
          case 5, 6, 7 ->
              "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
                  + html.formatted("")
                  + "\n";
          default -> withPicture(html.formatted("<img src=\"cid:picture\">"), number);
        };
  }

  private static String withPicture(String html, int number) {
    byte[] picture = new byte[PICTURE];
    new Random(number).nextBytes(picture);
    System.arraycopy(PNG, 0, picture, 0, PNG.length);
    return "Content-Type: multipart/related; boundary=\"part\"\n\n"
        + "--part\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
        + html
        + "\n--part\nContent-Type: image/png\nContent-ID: <picture>\n"
        + "Content-Transfer-Encoding: base64\n\n"
        + Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(picture)
        + "\n--part--\n\n";
  }
}
