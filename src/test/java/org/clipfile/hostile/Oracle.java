package org.clipfile.hostile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipfile.ingest.BodyText;
import org.clipfile.ingest.Bundle;
import org.clipfile.ingest.Found;
import org.clipfile.ingest.Ingest;
import org.clipfile.ingest.InputSource;
import org.clipfile.model.Article;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.Picture;
import org.clipfile.model.ledger.Incoming;
import org.jsoup.Jsoup;

/**
 * What must hold of whatever comes in: it is read or refused with a reason, nothing is thrown, and
 * each body is harmless and has the text it shows.
 */
final class Oracle {
  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");

  /** What a reader says whose own thoughts went wrong; the file is not to blame. */
  private static final Pattern MISTAKE =
      Pattern.compile(
          "\\((?:NullPointer|(?:\\w*)IndexOutOfBounds|ClassCast|NumberFormat|NegativeArraySize"
              + "|NoSuchElement|IllegalState|IllegalArgument|UnsupportedOperation|Arithmetic"
              + "|ConcurrentModification|DateTime)Exception");

  private static final Pattern PICTURE =
      Pattern.compile(Pattern.quote(Picture.URL_PREFIX) + "([0-9a-f]{64})\"");

  private Oracle() {}

  /** Reads an input as an import does, bundles and all, and checks all that comes of it. */
  static List<Incoming> read(Ingest ingest, InputSource source) {
    var incoming = new ArrayList<Incoming>();
    var bundles = new ArrayDeque<Bundle>();
    var visitor =
        new Bundle.Visitor() {
          @Override
          public boolean member(InputSource member) {
            Found found = ingest.read(member);
            if (found.incoming().isEmpty() && found.bundles().isEmpty()) {
              throw new AssertionError("neither read nor refused: " + member.path());
            }
            found.incoming().forEach(this::take);
            bundles.addAll(found.bundles());
            return true;
          }

          @Override
          public boolean refused(Incoming.Refused refused) {
            take(refused);
            return true;
          }

          private void take(Incoming one) {
            check(one);
            incoming.add(one);
          }
        };
    visitor.member(source);
    while (!bundles.isEmpty()) {
      int before = incoming.size() + bundles.size();
      try (Bundle bundle = bundles.remove()) {
        bundle.visit(visitor);
        if (incoming.size() + bundles.size() < before) {
          throw new AssertionError("nothing came of " + bundle.path());
        }
      }
    }
    return incoming;
  }

  /** Fails where an outcome breaks what must hold. */
  static void check(Incoming incoming) {
    switch (incoming) {
      case Incoming.Refused(String path, var why) -> {
        if (why.detail().isBlank() || !why.detail().endsWith(".")) {
          throw new AssertionError(path + " was refused without a sentence: " + why);
        }
        if (MISTAKE.matcher(why.detail()).find()) {
          throw new AssertionError(path + ": " + why.detail());
        }
      }
      case Incoming.Picture picture -> {}
      case Incoming.Read read -> {
        if (read.clippings().isEmpty()) {
          throw new AssertionError(read.path() + " was read and holds nothing");
        }
        read.clippings().forEach(Oracle::check);
      }
    }
  }

  private static void check(ParsedClipping clipping) {
    Article article = clipping.article();
    List<String> faults = SafeBody.faults(article.bodyHtml());
    if (!faults.isEmpty()) {
      throw new AssertionError(String.join("; ", faults) + " in " + article.bodyHtml());
    }
    String text = BodyText.of(Jsoup.parseBodyFragment(article.bodyHtml()).body());
    if (!text.replace('\t', ' ').equals(article.bodyText().replace('\t', ' '))) {
      throw new AssertionError(
          "the text is not the body's: <" + article.bodyText() + "> is not <" + text + ">");
    }
    String url = article.url();
    if (url != null && !ADDRESS.matcher(url).matches()) {
      throw new AssertionError("no address of the web: " + url);
    }
    checkPictures(clipping);
  }

  private static void checkPictures(ParsedClipping clipping) {
    Set<String> kept = new HashSet<>();
    clipping.pictures().forEach(picture -> kept.add(picture.sha256()));
    Matcher m = PICTURE.matcher(clipping.article().bodyHtml());
    while (m.find()) {
      if (!kept.contains(m.group(1))) {
        throw new AssertionError("the body shows a picture that was not kept: " + m.group(1));
      }
    }
  }
}
