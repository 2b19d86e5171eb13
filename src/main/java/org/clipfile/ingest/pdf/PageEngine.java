package org.clipfile.ingest.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Goes through what a page draws and notes its text and pictures. One thread. */
final class PageEngine extends PDFStreamEngine {
  /** From a font to the program of its descendant. */
  private static final int FONT_DEPTH = 5;

  private final Budget budget;
  private final Set<COSBase> checked = Collections.newSetFromMap(new IdentityHashMap<>());
  private MarkedContent marks = new MarkedContent();
  private List<Glyph> glyphs = new ArrayList<>();
  private List<PageImage> images = new ArrayList<>();
  private int invisible;
  private boolean broken;

  PageEngine(Budget budget) {
    this.budget = budget;
    List<OperatorProcessor> operators =
        List.of(
            new BeginText(this),
            new Concatenate(this),
            new XObjectDrawing(this),
            new EndText(this),
            new GraphicsStateChoice(this),
            new Save(this),
            new Restore(this),
            new NextLine(this),
            new SetCharSpacing(this),
            new MoveText(this),
            new MoveTextSetLeading(this),
            new FontChoice(this),
            new ShowText(this),
            new ShowTextAdjusted(this),
            new SetTextLeading(this),
            new SetMatrix(this),
            new SetTextRenderingMode(this),
            new SetTextRise(this),
            new SetWordSpacing(this),
            new SetTextHorizontalScaling(this),
            new ShowTextLine(this),
            new ShowTextLineAndSpace(this),
            new BeginMarkedContentSequence(this),
            new BeginMarkedContentSequenceWithProperties(this),
            new EndMarkedContentSequence(this));
    operators.forEach(this::addOperator);
  }

  /**
   * What a page draws; where it breaks off, or draws more than it may, what it drew before.
   *
   * @param number from 0
   */
  DrawnPage draw(PDPage page, int number) {
    glyphs = new ArrayList<>();
    images = new ArrayList<>();
    marks = new MarkedContent();
    invisible = 0;
    broken = false;
    budget.startPage();
    try {
      page.getContentStreams().forEachRemaining(s -> budget.spend(s.getCOSObject()));
      processPage(page);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      broken = true;
    }
    PDRectangle box = page.getCropBox();
    var drawn =
        new Box(
            box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY());
    return DrawnPage.of(number, drawn, glyphs, images, invisible * 2 > glyphs.size());
  }

  /** Whether the last page broke off. */
  boolean isBroken() {
    return broken;
  }

  Budget budget() {
    return budget;
  }

  /** Looks at a font's streams before they are unpacked, once. */
  void checkFont(@Nullable COSBase font) {
    if (font != null && checked.add(font)) {
      budget.sizes().check(font, FONT_DEPTH);
    }
  }

  /** What the resources at hand have of a kind by the name that an operator gives. */
  @Nullable COSBase resource(COSName kind, List<COSBase> operands) {
    PDResources resources = getResources();
    return resources != null
            && !operands.isEmpty()
            && operands.getFirst() instanceof COSName name
            && resources.getCOSObject().getDictionaryObject(kind) instanceof COSDictionary named
        ? named.getDictionaryObject(name)
        : null;
  }

  void drawImage(PDImageXObject image) {
    Matrix m = getGraphicsState().getCurrentTransformationMatrix();
    double left = m.getTranslateX() + Math.min(0, m.getScaleX()) + Math.min(0, m.getShearX());
    double bottom = m.getTranslateY() + Math.min(0, m.getScaleY()) + Math.min(0, m.getShearY());
    double width = Math.abs(m.getScaleX()) + Math.abs(m.getShearX());
    double height = Math.abs(m.getScaleY()) + Math.abs(m.getShearY());
    images.add(
        new PageImage(image, new Box(left, bottom, left + width, bottom + height), marks.mark()));
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    budget.spend(1);
    super.processOperator(operator, operands);
  }

  @Override
  public void beginMarkedContentSequence(
      @Nullable COSName tag, @Nullable COSDictionary properties) {
    marks.begin(tag, getLevel() > 0, properties);
  }

  @Override
  public void endMarkedContentSequence() {
    marks.end();
  }

  @Override
  protected void showGlyph(Matrix at, PDFont font, int code, Vector displacement)
      throws IOException {
    budget.spend(1);
    String text = text(font, code);
    double sine = at.getShearY();
    double cosine = at.getScaleX();
    double size = Math.hypot(at.getShearX(), at.getScaleY());
    double unit = Math.hypot(cosine, sine);
    Turn turn = font.isVertical() ? Turn.VERTICAL : Turn.of(Math.atan2(sine, cosine));
    double width = font.isVertical() ? size : Math.max(0, displacement.getX()) * unit;
    double x = at.getTranslateX();
    double y = at.getTranslateY();
    if (font.isVertical()) {
      x += size * 0.1; // a line's signs lie in its middle, as if it ran to the right
      y += size * 0.88;
    }
    Glyph glyph =
        new Glyph(text, x, y, width, size, isBold(font), marks.mark(), marks.isArtifact(), turn);
    marks.add(glyph, glyphs);
    if (getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER) {
      invisible++;
    }
  }

  private static String text(PDFont font, int code) {
    String text = font.toUnicode(code);
    if (text == null) {
      boolean plain = font instanceof PDSimpleFont && code >= 0x20 && code < 0x7f;
      text = plain ? String.valueOf((char) code) : "\ufffd";
    }
    return Characters.plain(text);
  }

  private static boolean isBold(PDFont font) {
    String name = font.getName();
    var descriptor = font.getFontDescriptor();
    return (name != null && name.matches("(?i).*(bold|black|heavy|semibold|demi).*"))
        || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600));
  }
}
