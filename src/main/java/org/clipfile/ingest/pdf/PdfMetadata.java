package org.clipfile.ingest.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.clipfile.ingest.Languages;
import org.clipfile.ingest.date.Dates;
import org.clipfile.ingest.date.ReadDate;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of itself, as far as it is about the article: titles and names that programs put
 * there of themselves are left out.
 *
 * @param program that made it, or null
 * @param url the address of the article, or null
 * @param description in the words of the file, or null
 */
record PdfMetadata(
    @Nullable String program,
    @Nullable String title,
    List<String> authors,
    @Nullable String publication,
    @Nullable ReadDate published,
    @Nullable String url,
    @Nullable String description,
    List<String> keywords,
    @Nullable String section,
    @Nullable String language) {

  private static final int LARGEST_PACKET = 1 << 20;
  private static final int LONGEST = 500;

  /** What programs, and not people, write as a title. */
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?iu)(?:microsoft (?:word|powerpoint|excel|publisher) ?- .*|untitled.*|ohne titel.*"
              + "|sans titre.*|sin título.*|無題.*|无标题.*|title|titel|document ?\\d*|dokument ?\\d*"
              + "|scan(?:ned)?(?:[ _-].*)?|print(?:ing)?|slide ?\\d*|page ?\\d*|(?:full )?layout ?\\d*"
              + "|new document|about:blank|blank|none|null|[\\d\\W_]*"
              + "|.*\\.(?:docx?|pdf|indd|qxp|qxd|pages|odt|rtf|txt|html?|xlsx?|pptx?|tmp|ps|eps|ai"
              + "|tex|dvi|jpe?g|png|tiff?|aspx?|php)|(?:https?|file)://\\S*|[A-Za-z]:\\\\.*)");

  /** Who is never the author of an article. */
  private static final Pattern NO_AUTHOR =
      Pattern.compile(
          "(?iu)(?:.*\\b(?:administrator|admin|user|unknown|anonymous|owner|root|default|scanner)\\b.*"
              + "|(?:windows|microsoft|adobe|acrobat|apple|canon|xerox|ricoh)\\b.*|[^\\p{L}]*"
              + "|\\p{Ll}+\\d*|\\S*\\d{2,}\\S*|.*@.*)");

  static PdfMetadata of(PDDocument document, StreamSizes sizes) {
    Xmp xmp = packet(document, sizes);
    COSDictionary info = document.getDocumentInformation().getCOSObject();
    String dc = Xmp.DUBLIN_CORE;
    return new PdfMetadata(
        text(info, COSName.PRODUCER),
        first(
            PdfMetadata::isTitle,
            xmp.first(dc + "title"),
            xmp.first(Xmp.PRISM + "title"),
            text(info, COSName.TITLE)),
        authors(xmp, text(info, COSName.AUTHOR)),
        first(p -> true, xmp.first(Xmp.PRISM + "publicationName"), xmp.first(dc + "publisher")),
        date(xmp),
        first(
            PdfMetadata::isAddress,
            xmp.first(Xmp.PRISM + "url"),
            xmp.first(dc + "source"),
            xmp.first(dc + "identifier")),
        first(p -> true, xmp.first(dc + "description"), text(info, COSName.SUBJECT)),
        keywords(xmp, text(info, COSName.KEYWORDS)),
        xmp.first(Xmp.PRISM + "section"),
        Languages.tag(
            xmp.first(dc + "language") == null
                ? document.getDocumentCatalog().getLanguage()
                : xmp.first(dc + "language")));
  }

  /** Whether Clipfile itself made the file. */
  boolean isOwn() {
    return "Clipfile".equals(program);
  }

  private static Xmp packet(PDDocument document, StreamSizes sizes) {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    if (catalog.getDictionaryObject(COSName.METADATA) instanceof COSStream stream) {
      try (var in = stream.createInputStream()) {
        if (sizes.of(stream) <= LARGEST_PACKET) {
          return Xmp.of(in.readAllBytes());
        }
      } catch (java.io.IOException | RuntimeException e) {
        return Xmp.of(new byte[0]); // a damaged packet says nothing
      }
    }
    return Xmp.of(new byte[0]);
  }

  private static @Nullable String text(COSDictionary info, COSName key) {
    String value = info.getString(key);
    return value == null ? null : value.replaceAll("[\\s\\p{Cntrl}\ufeff]+", " ").strip();
  }

  private static @Nullable String first(Predicate<String> fits, @Nullable String... values) {
    return Arrays.stream(values)
        .flatMap(Stream::ofNullable)
        .map(v -> v.replaceAll("\\s+", " ").strip())
        .filter(v -> !v.isEmpty() && v.length() <= LONGEST && fits.test(v))
        .findFirst()
        .orElse(null);
  }

  static boolean isTitle(String title) {
    return !NO_TITLE.matcher(title).matches()
        && title.indexOf('\ufffd') < 0
        && (title.indexOf(' ') > 0
            || title.codePoints().anyMatch(Characters::isSolid)
            || (!title.contains("_")
                && title.matches("\\p{L}{4,}.*")
                && !title.matches(".*\\d.*")));
  }

  private static boolean isAddress(String text) {
    return text.matches("https?://\\S+");
  }

  private static List<String> authors(Xmp xmp, @Nullable String info) {
    List<String> creators = new ArrayList<>(xmp.all(Xmp.DUBLIN_CORE + "creator"));
    if (creators.isEmpty() && info != null) {
      creators.addAll(List.of(info.split("\\s*[;；]\\s*|,\\s+(?=\\S+\\s)", -1)));
    }
    return creators.stream()
        .map(String::strip)
        .filter(name -> name.length() <= 80 && !NO_AUTHOR.matcher(name).matches())
        .distinct()
        .limit(20)
        .toList();
  }

  private static @Nullable ReadDate date(Xmp xmp) {
    return Stream.of(
            Xmp.PRISM + "publicationDate",
            Xmp.PRISM + "coverDate",
            Xmp.PRISM + "onlineDate",
            Xmp.DUBLIN_CORE + "date")
        .flatMap(key -> Stream.ofNullable(xmp.first(key)))
        .map(Dates::whole)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  private static List<String> keywords(Xmp xmp, @Nullable String info) {
    List<String> subjects = xmp.all(Xmp.DUBLIN_CORE + "subject");
    Stream<String> words =
        subjects.isEmpty() && info != null
            ? Arrays.stream(info.split("[,;，；]", -1))
            : subjects.stream();
    return words
        .map(String::strip)
        .filter(w -> !w.isEmpty() && w.length() <= 100)
        .distinct()
        .limit(100)
        .toList();
  }

  /** A text by its letters and digits alone, for comparisons. */
  static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
