package org.clipfile.ingest.markdown;

import org.commonmark.node.HtmlInline;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;

/** Text between two pairs of equals signs is marked, as in Obsidian. */
final class Highlights implements DelimiterProcessor {
  @Override
  public char getOpeningCharacter() {
    return '=';
  }

  @Override
  public char getClosingCharacter() {
    return '=';
  }

  @Override
  public int getMinLength() {
    return 2;
  }

  @Override
  public int process(DelimiterRun opening, DelimiterRun closing) {
    if (opening.length() != 2 || closing.length() != 2) {
      return 0;
    }
    opening.getOpener().insertAfter(html("<mark>"));
    closing.getCloser().insertBefore(html("</mark>"));
    return 2;
  }

  private static HtmlInline html(String tag) {
    var html = new HtmlInline();
    html.setLiteral(tag);
    return html;
  }
}
