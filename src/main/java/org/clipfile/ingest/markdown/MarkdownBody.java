package org.clipfile.ingest.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clipfile.ingest.html.BoundedParser;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Markdown as HTML, not cleaned: CommonMark with GitHub's tables and Obsidian's links. */
final class MarkdownBody {
  /** Blocks deeper in one another than this are no text. */
  private static final int DEEPEST = 60;

  /** The class of a line end that is only where a line was wrapped. */
  private static final String SOFT = "soft";

  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), StrikethroughExtension.create());

  private static final Parser PARSER =
      Parser.builder()
          .extensions(EXTENSIONS)
          .customDelimiterProcessor(new Highlights())
          .maxOpenBlockParsers(DEEPEST)
          .build();

  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().extensions(EXTENSIONS).softbreak("<br class=" + SOFT + ">").build();

  private static final Pattern CODE = Pattern.compile("(?s)(`+)(?:(?!\\1).)*+\\1(?!`)");
  private static final Pattern FENCE = Pattern.compile(" {0,3}(?:```|~~~).*");
  private static final Pattern EMBEDDED =
      Pattern.compile("(?<!\\\\)!\\[\\[([^\\[\\]|#]+)(?:[#|]([^\\[\\]]*))?]]");

  /** How large a picture is shown, in place of what it is called or at its end. */
  private static final Pattern EMBEDDED_SIZE = Pattern.compile("(?:^|\\|)\\s*\\d+(?:x\\d+)?\\s*$");

  private static final Pattern SIZE = Pattern.compile("\\|\\s*\\d+(?:x\\d+)?\\s*$");

  private static final Pattern WIKI_LINK =
      Pattern.compile("(?<![\\\\!])\\[\\[(?:[^\\[\\]|]*\\|)?([^\\[\\]|]+)]]");
  private static final Pattern CALLOUT = Pattern.compile("^((?:> ?)+)\\[!\\w+][+-]? ?(.*)$");

  private MarkdownBody() {}

  /** Line ends within paragraphs are line ends until {@link #join} is called. */
  static Element of(String markdown) {
    String html = RENDERER.render(PARSER.parse(standard(markdown)));
    Element body = BoundedParser.fragment(html);
    for (Element picture : body.select("img[alt]")) {
      picture.attr("alt", SIZE.matcher(picture.attr("alt")).replaceFirst(""));
    }
    for (Element part : body.select("table, thead, tbody, tr")) {
      part.textNodes().forEach(TextNode::remove); // line ends between cells are no text of theirs
    }
    return body;
  }

  /** Joins the lines of paragraphs. */
  static void join(Element body) {
    for (Element end : body.select("br." + SOFT)) {
      end.replaceWith(new TextNode(" "));
    }
  }

  /** What only Obsidian knows becomes what Markdown knows; code stays as it is. */
  private static String standard(String markdown) {
    boolean[] fenced = {false};
    return markdown
        .lines()
        .map(line -> {
          fenced[0] ^= FENCE.matcher(line).matches();
          return fenced[0] || line.indexOf('[') < 0 ? line : standardLine(line);
        })
        .collect(Collectors.joining("\n"));
  }

  private static String standardLine(String line) {
    var out = new StringBuilder();
    int from = 0;
    var code = CODE.matcher(line);
    while (code.find()) {
      out.append(links(line.substring(from, code.start()))).append(code.group());
      from = code.end();
    }
    return out.append(links(line.substring(from))).toString();
  }

  private static String links(String text) {
    String embedded =
        EMBEDDED
            .matcher(text)
            .replaceAll(m -> {
              String alt =
                  m.group(2) == null ? "" : EMBEDDED_SIZE.matcher(m.group(2)).replaceFirst("");
              return "![" + quoted(alt) + "](<" + quoted(m.group(1).strip()) + ">)";
            });
    Matcher callout = CALLOUT.matcher(WIKI_LINK.matcher(embedded).replaceAll("$1"));
    return callout.replaceFirst(m -> m.group(2).isBlank() ? "$1" : "$1**$2**\n$1\n$1");
  }

  private static String quoted(String text) {
    return Matcher.quoteReplacement(text);
  }
}
