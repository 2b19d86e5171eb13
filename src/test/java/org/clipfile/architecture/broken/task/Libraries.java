package org.clipfile.architecture.broken.task;

/** Knows every library. */
final class Libraries {
  void javafx(javafx.scene.Node it) {}

  void atlantafx(atlantafx.base.theme.Theme it) {}

  void picocli(picocli.CommandLine it) {}

  void sql(java.sql.Connection it) {}

  void sqlite(org.sqlite.SQLiteConfig it) {}

  void lucene(org.apache.lucene.document.Document it) {}

  void jsoup(org.jsoup.nodes.Element it) {}

  void pdfbox(org.apache.pdfbox.pdmodel.PDDocument it) {}

  void awt(java.awt.Font it) {}

  void imageio(javax.imageio.ImageReader it) {}

  void icu(com.ibm.icu.util.ULocale it) {}

  void jackson(tools.jackson.databind.ObjectMapper it) {}

  void chardet(org.mozilla.universalchardet.UniversalDetector it) {}
}
