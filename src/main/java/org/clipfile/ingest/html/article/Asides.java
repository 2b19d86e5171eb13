package org.clipfile.ingest.html.article;

/** What may stand among an article's lines and is none of them, as far as rules can tell. */
final class Asides {
  /** Longer texts are no lines. */
  private static final int LINE = 200;

  /** So many characters of a block that leads elsewhere are the link's, at least. */
  private static final int SHORTEST_LINK = 25;

  private static final int LONGEST_LABEL = 30;
  private static final String LABEL_ENDS = ":：|>»–—→";

  /** What someone tells of the author, or of the article. */
  private static final int BESIDE = Names.AUTHOR | Names.COMMENT;

  /** A box with more than this share of the page's prose is named for what it holds beside. */
  private static final double LITTLE = 0.25;

  /** Blocks surer than this are the article's whatever words they have. */
  private static final double NO_DOUBT = 0.8;

  /** Longer texts are no notices of copyright. */
  private static final int NOTICE = 300;

  private Asides() {}

  /** What has a field of its own, and lines for sharing and the like, by their names. */
  static boolean isAside(PageBlocks page, Block block) {
    Box box = block.box;
    int names = box.names | (box.parent == null || box.parent.length > LINE ? 0 : box.parent.names);
    boolean line = block.length() < LINE && (box.places & Place.FIGURE) == 0;
    return block.repeated != Told.Repeated.NOTHING
        || (line && (names & (Names.SHARE | Names.TAGS)) != 0)
        || (line && isLink(block) && (block.clues & Clues.MORE) != 0)
        || isReference(page, block)
        || (line && isPartlyLinks(block) && (block.clues & Clues.SHARE) != 0)
        || (line && block.sentences == 0 && (names & (Names.AUTHOR | Names.SUBSCRIBE)) != 0)
        || (line && (box.places & Place.ASIDE) != 0 && (names & Names.SUBSCRIBE) != 0)
        || (line && isDoubtfulLead(block))
        || (line && isOfFooter(box))
        || isCopyright(page, block)
        || isOfForm(page, block)
        || isBeside(page, block);
  }

  /**
   * A line with a link and words as of "Read more" or "Follow us", of which the model is unsure.
   */
  private static boolean isDoubtfulLead(Block block) {
    return block.links > 0
        && (block.clues & (Clues.MORE | Clues.SHARE | Clues.SUBSCRIBE)) != 0
        && block.chance < NO_DOUBT;
  }

  /** Whether it tells where and when something was published, under it; quotations name whom. */
  private static boolean isOfFooter(Box box) {
    return (box.places & Place.FOOTER) != 0 && (box.places & (Place.QUOTE | Place.TABLE)) == 0;
  }

  /** A line of whose work something is: not what a picture's caption says. */
  private static boolean isCopyright(PageBlocks page, Block block) {
    return block.length() < NOTICE
        && (block.box.places & Place.FIGURE) == 0
        && page.firstChar(block) == '©';
  }

  /** Whether it lies in a form; some pages are one as a whole. */
  private static boolean isOfForm(PageBlocks page, Block block) {
    if ((block.box.places & Place.FORM) == 0) {
      return false;
    }
    Box box = block.box;
    while (box.parent != null && (box.parent.places & Place.FORM) != 0) {
      box = box.parent;
    }
    return box.length < page.boxes.getFirst().prose * LITTLE;
  }

  /** Whether it is a link and hardly more. */
  static boolean isLink(Block block) {
    return block.words < 10 && block.linked >= block.length() - 2;
  }

  /** Whether it tells of the author, or is a reader's comment, by the name of its box. */
  private static boolean isBeside(PageBlocks page, Block block) {
    Box box = block.box;
    Box named =
        (box.names & BESIDE) != 0 || box.parent == null || (box.parent.names & BESIDE) == 0
            ? box
            : box.parent;
    return (named.names & BESIDE) != 0
        && (box.places & Place.FIGURE) == 0
        && named.length < page.boxes.getFirst().prose * LITTLE;
  }

  /** A label, as "See also:", and a link to the end: to another article. */
  private static boolean isReference(PageBlocks page, Block block) {
    return block.lead > 0
        && block.lead <= LONGEST_LABEL
        && block.linked >= SHORTEST_LINK
        && block.lead + block.linked >= block.length() - 2
        && (block.box.places & (Place.LIST | Place.FIGURE | Place.TABLE)) == 0
        && LABEL_ENDS.indexOf(page.leadChar(block)) >= 0;
  }

  /** A few words and no sentence, of which a third leads somewhere: buttons, a time of reading. */
  private static boolean isPartlyLinks(Block block) {
    return block.words < 10 && block.sentences == 0 && block.linked * 3 > block.length();
  }
}
