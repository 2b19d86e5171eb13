package org.clipfile.architecture.broken.task;

/** Knows every library. */
final class Libraries {
  void javafx(javafx.scene.Node it) {}

  void atlantafx(atlantafx.base.theme.Theme it) {}

  void picocli(picocli.CommandLine it) {}

  void sql(java.sql.Connection it) {}

  void sqlite(org.sqlite.SQLiteConfig it) {}

  void zstd(com.github.luben.zstd.Zstd it) {}

  void lucene(org.apache.lucene.document.Document it) {}

  void jsoup(org.jsoup.nodes.Element it) {}

  void pdfbox(org.apache.pdfbox.pdmodel.PDDocument it) {}

  void awt(java.awt.Font it) {}

  void imageio(javax.imageio.ImageReader it) {}

  void icu(com.ibm.icu.util.ULocale it) {}

  void jackson(tools.jackson.databind.ObjectMapper it) {}

  void languages(opennlp.tools.langdetect.LanguageDetector it) {}

  void chardet(org.mozilla.universalchardet.UniversalDetector it) {}

  void mime4j(org.apache.james.mime4j.dom.Message it) {}

  void jwarc(org.netpreserve.jwarc.WarcReader it) {}

  void commonmark(org.commonmark.parser.Parser it) {}

  void yaml(org.snakeyaml.engine.v2.api.Load it) {}

  void diff(com.github.difflib.text.DiffRow it) {}

  void csv(de.siegmar.fastcsv.reader.CsvRecord it) {}

  void compress(org.apache.commons.compress.archivers.zip.ZipFile it) {}

  void plist(com.dd.plist.NSObject it) {}

  void rtf(com.rtfparserkit.parser.standard.StandardRtfParser it) {}
}
