package org.clipfile.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A made-up agency story, and the files of the papers that printed it. */
public final class PortStory {
  /** The agency's text, paragraph by paragraph. */
  public static final List<String> TEXT =
      List.of(
          "Dock workers in the port of Varnholm walked out on Monday after talks about night shifts"
              + " had failed, and forty-one ships lay at anchor in the bay by the evening.",
          "The union said that crane drivers had worked an average of eleven hours a night since"
              + " the new terminal opened in autumn, and that two of the seven cranes had been"
              + " stopped for repairs all winter without a replacement.",
          "The harbour authority offered a bonus for each container moved after midnight, which the"
              + " union called an invitation to work faster on wet steel.",
          "Ferries to the islands are not affected, since their crews belong to another union, but"
              + " passengers were told to allow an extra hour for the road past the gates.",
          "Exporters of timber and fish fear most for their goods. A spokeswoman of the chamber of"
              + " commerce put the loss at three million crowns a day once the cold stores are full,"
              + " which would be the case on Thursday.",
          "Talks go on tomorrow in the town hall, with the mayor in the chair for the first time.");

  private PortStory() {}

  /** Writes a clipping that can be imported. */
  public static Path write(
      Path folder, String name, String publication, String day, List<String> paragraphs)
      throws IOException {
    return write(folder, name, "Port of Varnholm at a standstill", publication, day, paragraphs);
  }

  /** Writes a clipping under another headline. */
  public static Path write(
      Path folder,
      String name,
      String headline,
      String publication,
      String day,
      List<String> paragraphs)
      throws IOException {
    Files.createDirectories(folder);
    return Files.writeString(
        folder.resolve(name + ".txt"),
        """
        %s

        Published on %s

        Category: ,English,Economy - ,Snippets

        %s

        Source: Coast Wire

        %s
        """
            .formatted(headline, day, publication, String.join("\n\n", paragraphs)));
  }

  /**
   * Writes the story as four papers printed it, each in its way, on 2 to 4 March 2024, and two
   * clippings that have nothing to do with it.
   */
  public static void writeAll(Path folder) throws IOException {
    write(folder, "1-lantern", "The Daily Lantern", "March 2, 2024", TEXT);
    write(folder, "2-courier", "Northern Courier", "March 3, 2024", TEXT.subList(0, 4));
    write(
        folder,
        "3-post",
        "Forty-one ships wait off Varnholm",
        "Harbour Post",
        "March 3, 2024",
        List.of(
            "Nothing moves in Varnholm any more, and nobody here remembers so many lights in the"
                + " bay at night as since the beginning of this week.",
            TEXT.get(1),
            TEXT.get(2),
            TEXT.get(3),
            TEXT.get(4)));
    write(folder, "4-sun", "Valley Sun", "March 4, 2024", TEXT.subList(0, 5));
    write(
        folder,
        "5-weather",
        "Frost returns to the valleys",
        "Valley Sun",
        "March 4, 2024",
        List.of(
            "Frost returned to the valleys on Sunday night, weeks after most gardeners had taken"
                + " their covers away, and the fruit growers of the eastern slopes lit fires among"
                + " the rows of their apricot trees until the morning. The port of Varnholm stayed"
                + " free of ice."));
    write(
        folder,
        "6-bridge",
        "Bridge gets a new deck",
        "Northern Courier",
        "March 5, 2024",
        List.of(
            "The old iron bridge over the Sella gets a new deck of larch this summer, for which"
                + " the town council voted on Tuesday by fourteen votes to three after a debate"
                + " about the noise that planks make under the wheels of lorries at five in the"
                + " morning."));
  }
}
