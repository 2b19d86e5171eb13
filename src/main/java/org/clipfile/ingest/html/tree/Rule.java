package org.clipfile.ingest.html.tree;

/** What the standard's rules for the content of a body do with an element; like ones are one. */
enum Rule {
  HTML(""),
  HEAD(""),
  BODY(""),
  /** Closes a paragraph. */
  BLOCK(
      "address article aside blockquote center details dir div dl fieldset figcaption figure"
          + " footer header hgroup menu nav ol section summary ul"),
  P("p"),
  HEADING("h1 h2 h3 h4 h5 h6"),
  PRE("pre listing"),
  ITEM("li"),
  TERM("dd dt"),
  FORM("form"),
  BUTTON("button"),
  LINK("a"),
  FORMAT("b big code em font i s small strike strong tt u"),
  /** Holds nothing and stands in a line. */
  EMPTY("area br embed img keygen wbr"),
  INPUT("input"),
  RULER("hr"),
  /** Holds nothing, and belongs to what it stands in. */
  PART("param source track"),
  OBJECT("applet marquee object"),
  TABLE("table"),
  CAPTION("caption"),
  COLUMNS("colgroup"),
  COLUMN("col"),
  ROWS("tbody tfoot thead"),
  ROW("tr"),
  CELL("td th"),
  SELECT("select"),
  OPTION("option"),
  OPTIONS("optgroup"),
  /** Holds text in which entities are read. */
  TEXT("title textarea"),
  /** Holds text in which nothing is read. */
  RAW("style xmp iframe noembed noframes"),
  SCRIPT("script"),
  META("base basefont bgsound command link meta"),
  NOSCRIPT("noscript"),
  FOREIGN("svg math"),
  /** Holds what a script may make of it. */
  TEMPLATE("template"),
  /** A format that does not stand in itself. */
  NOBR("nobr"),
  /** Of elements that this does not know the rules of, or does not know well enough. */
  STRANGE("frameset frame plaintext isindex image rp rt rb rtc ruby"),
  /** Elements in lines of text. */
  OTHER(
      "abbr acronym audio bdi bdo canvas cite data datalist del device dfn dialog ins kbd label legend"
          + " main map mark menuitem meter output picture progress q samp search slot span sub sup time"
          + " var video"),
  /** A name that HTML does not have. */
  UNKNOWN("");

  final String names;

  Rule(String names) {
    this.names = names;
  }
}
