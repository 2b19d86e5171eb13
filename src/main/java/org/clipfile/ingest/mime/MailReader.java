package org.clipfile.ingest.mime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.clipfile.ingest.ClippingReader;
import org.clipfile.ingest.Contents;
import org.clipfile.ingest.Contents.Enclosed;
import org.clipfile.ingest.Input;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.ledger.RejectReason;
import org.jspecify.annotations.Nullable;

/**
 * Reads a mail (RFC 5322, MIME): an article someone sent or forwarded, a newsletter, a digest of
 * many articles. Its attachments, and mails within it, are inputs of their own.
 */
public final class MailReader implements ClippingReader {
  /** Of a field's name. */
  private static final int LONGEST_NAME = 60;

  private static final Pattern OPENING =
      Pattern.compile(
          "\\A(?:[\\w-]{1,60}:[^\\n]{0,4000}\\n(?:[ \\t][^\\n]{0,4000}\\n){0,200}){2,}",
          Pattern.CASE_INSENSITIVE);

  /** Fields of which a mail has at least two and a text of labelled lines none. */
  private static final List<String> TELLING =
      List.of(
          "message-id:",
          "received:",
          "return-path:",
          "mime-version:",
          "content-type:",
          "delivered-to:",
          "x-mailer:",
          "dkim-signature:");

  private static final int HEAD = 16 * 1024;

  @Override
  public String format() {
    return "mail";
  }

  @Override
  public boolean recognises(Input input) {
    byte[] b = input.bytes();
    if (!opensWithField(b)) {
      return false;
    }
    String head =
        "\n"
            + new String(b, 0, Math.min(b.length, HEAD), StandardCharsets.ISO_8859_1)
                .replace("\r", "");
    if (!OPENING.matcher(head.substring(1)).find()) {
      return false;
    }
    int end = head.indexOf("\n\n");
    String header = (end < 0 ? head : head.substring(0, end)).toLowerCase(Locale.ROOT);
    long telling = TELLING.stream().filter(field -> header.contains("\n" + field)).count();
    boolean named = input.name().toLowerCase(Locale.ROOT).endsWith(".eml");
    return telling >= 2
        || ((named || telling == 1) && header.contains("\nfrom:") && header.contains("\ndate:"));
  }

  /** Whether a name and a colon open it, as {@link #OPENING} asks; told fast, of every input. */
  private static boolean opensWithField(byte[] b) {
    int length = 0;
    for (int i = 0; i < b.length && length <= LONGEST_NAME; i++) {
      byte sign = b[i];
      if (sign == ':') {
        return length > 0;
      }
      boolean letter = (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
      if (letter || (sign >= '0' && sign <= '9') || sign == '_' || sign == '-') {
        length++;
      } else if (sign != '\r') {
        return false;
      }
    }
    return false;
  }

  @Override
  public Contents read(Input input) throws RefusedInput {
    MimeParts message = MimeParts.of(input.bytes());
    var html = new ArrayList<MimeParts.Part>();
    var plain = new ArrayList<MimeParts.Part>();
    var enclosed = new ArrayList<Enclosed>();
    for (MimeParts.Part part : message.parts()) {
      if (isEnclosed(part)) {
        enclosed.add(new Enclosed(name(part, enclosed.size() + 1), part.bytes()));
      } else if (part.type().equals("text/html")) {
        html.add(part);
      } else if (part.type().startsWith("text/")) {
        plain.add(part);
      }
    }
    var letter = new Letter(message, html, withoutAlternatives(plain, html));
    List<ParsedClipping> clippings = letter.clippings();
    if (clippings.isEmpty() && enclosed.isEmpty()) {
      throw new RefusedInput(
          RejectReason.NO_ARTICLE, "The mail holds no article: there is no text in it.");
    }
    return new Contents(clippings, List.of(), enclosed);
  }

  /** The plain text that is not there as HTML too. */
  private static List<MimeParts.Part> withoutAlternatives(
      List<MimeParts.Part> plain, List<MimeParts.Part> html) {
    return plain.stream()
        .filter(text ->
            text.alternatives() == 0
                || html.stream().noneMatch(h -> h.alternatives() == text.alternatives()))
        .toList();
  }

  private static boolean isEnclosed(MimeParts.Part part) {
    if (isWrapping(part.type())) {
      return false;
    }
    if (part.type().startsWith("image/")) {
      return part.headers().isAttachment() && part.headers().contentId() == null;
    }
    return part.headers().isAttachment()
        || part.headers().fileName() != null
        || !part.type().startsWith("text/");
  }

  /** Whether a part only serves the mail's way: signatures, receipts, invitations. */
  private static boolean isWrapping(String type) {
    return type.endsWith("-signature")
        || type.equals("application/pgp-encrypted")
        || type.startsWith("message/delivery")
        || type.equals("message/disposition-notification")
        || type.equals("text/calendar")
        || type.equals("text/x-amp-html")
        || type.equals("application/ms-tnef");
  }

  private static String name(MimeParts.Part part, int number) {
    String name = part.headers().fileName();
    if (name != null && !name.isBlank()) {
      return name.replaceAll("[/\\\\\\p{Cntrl}]", "_");
    }
    @Nullable String extension =
        switch (part.type()) {
          case "message/rfc822" -> ".eml";
          case "text/html" -> ".html";
          case "application/pdf" -> ".pdf";
          default -> "";
        };
    return number + extension;
  }
}
