package org.clipfile.ingest;

import java.util.List;
import org.clipfile.ingest.html.HtmlReader;
import org.clipfile.ingest.pack.GzipBundle;
import org.clipfile.ingest.pack.TarBundle;
import org.clipfile.ingest.pack.ZipBundle;
import org.clipfile.ingest.text.TextReader;

/** Every format, the most particular first: plain text takes what is left. */
final class Formats {
  static final List<Format> ALL =
      List.of(
          new ZipBundle(), new TarBundle(), new GzipBundle(), new HtmlReader(), new TextReader());

  private Formats() {}
}
