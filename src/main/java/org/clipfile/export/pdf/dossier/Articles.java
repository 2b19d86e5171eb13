package org.clipfile.export.pdf.dossier;

import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.clipfile.export.pdf.OwnerBlocks;
import org.clipfile.export.pdf.font.DocumentFonts;
import org.clipfile.export.pdf.font.FontLibrary;
import org.clipfile.export.pdf.page.ArticleSetter;
import org.clipfile.export.pdf.page.Piece;
import org.clipfile.export.pdf.picture.Pictures;
import org.clipfile.export.pdf.tag.StructureElement;
import org.clipfile.export.pdf.text.Typesetter;
import org.clipfile.model.Clipping;
import org.clipfile.model.PdfOptions;
import org.clipfile.model.PictureSource;
import org.clipfile.model.dossier.DossierPlan;
import org.clipfile.render.ArticleBlocks;
import org.clipfile.render.Block;

/** Sets the articles of a dossier, all with the same fonts and pictures. Thread-safe. */
final class Articles {
  private final DocumentFonts fonts;
  private final Pictures pictures;
  private final DossierPlan plan;
  private final Wording wording;

  Articles(
      PDDocument document,
      DocumentFonts fonts,
      PictureSource source,
      DossierPlan plan,
      Wording wording) {
    this.fonts = fonts;
    this.pictures = new Pictures(source, document);
    this.plan = plan;
    this.wording = wording;
  }

  /**
   * The article as a piece.
   *
   * @param language BCP 47
   * @param element takes its structure
   */
  Piece set(Clipping clipping, String language, StructureElement element) {
    double scale = plan.page().size() / PdfOptions.STANDARD.size();
    var typesetter = new Typesetter(FontLibrary.shared(), language, fonts.part(), scale);
    var setter =
        new ArticleSetter(typesetter, language, pictures, plan.page())
            .labelledIn(wording.language());
    return (plan.newPages() ? setter : setter.runningOn())
        .piece(wording.masthead(clipping), blocks(clipping), element);
  }

  private List<Block> blocks(Clipping clipping) {
    return OwnerBlocks.of(
        ArticleBlocks.of(clipping.article().bodyHtml()),
        clipping.marks(),
        plan.page(),
        wording.text("notes"));
  }
}
