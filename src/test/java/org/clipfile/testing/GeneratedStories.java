package org.clipfile.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.clipfile.model.Article;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.DateOrigin;
import org.clipfile.testing.InventedProse.Script;

/**
 * Stories as newspapers carry them, and what only looks like them. An agency's text is cut, put
 * under a new lead, filled up with paragraphs of the paper's own, credited to somebody else and
 * gone over by an editor; beside it stand unlike articles with the same notices at their ends, and
 * what is filled into one pattern day by day. Always the same for a seed.
 */
public final class GeneratedStories {
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 3, 1);
  private static final List<String> AGENCIES = List.of("Wirebird", "Northwire", "Agence Delta");

  private final Random random;
  private final List<Made> made = new ArrayList<>();
  private int story;

  private GeneratedStories(long seed) {
    this.random = new Random(seed);
  }

  /**
   * An article and the story it carries.
   *
   * @param story the same for all copies of one
   */
  public record Made(int story, Article article) {}

  /** So many stories of each script with their copies, in no order. */
  public static List<Made> families(long seed, int count) {
    var generated = new GeneratedStories(seed);
    for (Script script : Script.values()) {
      generated.stories(new InventedProse(script, generated.random), count);
    }
    return generated.shuffled();
  }

  /** What looks like copies and is none. */
  public static List<Made> nearMisses(long seed, int days) {
    var generated = new GeneratedStories(seed);
    var prose = new InventedProse(Script.LATIN, generated.random);
    generated.noticed(prose, 6 * days);
    generated.newsletters(prose, days);
    generated.weather(days);
    generated.markets(prose, days);
    generated.results(prose, 4 * days);
    generated.roundUps(prose, days);
    return generated.shuffled();
  }

  private List<Made> shuffled() {
    Collections.shuffle(made, random);
    return List.copyOf(made);
  }

  private void stories(InventedProse prose, int count) {
    for (int i = 0; i < count; i++) {
      story++;
      List<String> text = prose.paragraphs(6 + random.nextInt(12));
      int day = random.nextInt(300);
      int copies = 1 + random.nextInt(7);
      for (int copy = 0; copy < copies; copy++) {
        List<String> body = copy == 0 ? text : copy(text, prose);
        add("Paper " + copy, day + random.nextInt(5), prose.sentence(), body);
      }
    }
  }

  /** What an editor makes of an agency's text: at least half of it is still the agency's. */
  private List<String> copy(List<String> text, InventedProse prose) {
    var copy = new ArrayList<>(text);
    if (random.nextInt(2) == 0) {
      int kept = Math.max(3, (int) (text.size() * (0.3 + 0.7 * random.nextDouble())));
      copy.subList(kept, text.size()).clear();
    }
    if (random.nextInt(3) == 0 && copy.size() > 4) {
      copy.remove(1 + random.nextInt(copy.size() - 1));
    }
    int agencys = copy.size();
    if (random.nextInt(2) == 0) {
      copy.set(0, prose.paragraph());
    }
    for (int own = random.nextInt(1 + agencys / 4); own > 0; own--) {
      copy.add(1 + random.nextInt(copy.size()), prose.paragraph());
    }
    copy.replaceAll(paragraph -> prose.edited(paragraph, 0.02));
    String agency = pick(AGENCIES);
    copy.set(0, prose.word().toUpperCase(Locale.ROOT) + " (" + agency + ") – " + copy.getFirst());
    if (random.nextInt(2) == 0) {
      copy.add("With material from " + agency + " and our own correspondents.");
    }
    return copy;
  }

  /** Articles that have nothing in common but the notices of their publishing house. */
  private void noticed(InventedProse prose, int count) {
    List<String> notice = prose.paragraphs(2);
    for (int i = 0; i < count; i++) {
      story++;
      var body = new ArrayList<>(prose.paragraphs(2 + random.nextInt(6)));
      body.addAll(notice);
      add("House paper " + i % 3, random.nextInt(30), prose.sentence(), body);
    }
  }

  /** A letter every morning, of which more than half stands. */
  private void newsletters(InventedProse prose, int days) {
    List<String> standing = prose.paragraphs(4);
    for (int day = 0; day < days; day++) {
      story++;
      var body = new ArrayList<String>();
      body.add(standing.getFirst());
      body.addAll(prose.paragraphs(3));
      body.addAll(standing.subList(1, 4));
      add("Morning letter", day, "Your morning letter", body);
    }
  }

  /** An agency's forecast, each day in three papers, which are copies of each other. */
  private void weather(int days) {
    for (int day = 0; day < days; day++) {
      story++;
      String text =
          ("The day begins %s along the coast, with highs of %d degrees and winds of %d kilometres"
                  + " an hour from the %s. Inland it will be %s, and thermometers are expected to"
                  + " reach %d degrees by the middle of the afternoon. Night temperatures fall to %d"
                  + " degrees in the valleys and to %d on higher ground.\n\n"
                  + "The chance of rain stands at %d per cent in the north and %d per cent in the"
                  + " south. Sea temperature is %d degrees, and waves may be %d centimetres high. The"
                  + " forecast is made twice a day by the weather office from the measurements of its"
                  + " stations and ships, and is valid until the next one is published.")
              .formatted(
                  pick(List.of("cloudy", "sunny", "misty", "clear")),
                  number(8, 30),
                  number(5, 70),
                  pick(List.of("west", "north", "south-east")),
                  pick(List.of("brighter", "wetter", "hazy")),
                  number(8, 30),
                  number(1, 12),
                  number(-5, 6),
                  number(0, 100),
                  number(0, 100),
                  number(8, 22),
                  number(20, 300));
      for (int paper = 0; paper < 3; paper++) {
        add("Paper " + paper, day, "Weather", List.of(text));
      }
    }
  }

  /** What shares cost, day by day. */
  private void markets(InventedProse prose, int days) {
    var companies = new ArrayList<String>();
    for (int i = 0; i < 25; i++) {
      companies.add(prose.word() + " " + prose.word());
    }
    for (int day = 0; day < days; day++) {
      story++;
      var body = new StringBuilder("Closing prices on the stock exchange, with changes on the day");
      for (String company : companies) {
        body.append(". Shares of ").append(company).append(" were traded at ");
        body.append(number(10, 400)).append('.').append(number(10, 99)).append(", a change of ");
        body.append(number(0, 9)).append('.').append(number(0, 9)).append(" per cent");
      }
      add("Paper " + day % 2, day, "Markets", List.of(body.toString()));
    }
  }

  /** Results of companies as a program writes them, many on one day. */
  private void results(InventedProse prose, int count) {
    for (int i = 0; i < count; i++) {
      story++;
      String name = prose.word() + prose.word();
      String text =
          ("%s reported a profit of %d million crowns in its first quarter, after a loss in the same"
                  + " period a year earlier. The company said it had earned %d crowns a share. The"
                  + " results exceeded the expectations of analysts who follow the company, whose"
                  + " average estimate was for earnings of %d crowns a share. %s posted revenue of %d"
                  + " million crowns in the period. Its shares have risen by %d per cent since the"
                  + " beginning of the year, and stand %d per cent higher than twelve months ago."
                  + " This report was made by a program from data of the stock exchange.")
              .formatted(
                  name,
                  number(2, 900),
                  number(1, 40),
                  number(1, 40),
                  name,
                  number(20, 9_000),
                  number(1, 90),
                  number(1, 90));
      add("Paper " + i % 5, number(0, 3), name + " results", List.of(text));
    }
  }

  /** The openings of five stories in one article. */
  private void roundUps(InventedProse prose, int days) {
    for (int day = 0; day < days; day++) {
      var roundUp = new ArrayList<String>();
      for (int i = 0; i < 5; i++) {
        story++;
        List<String> text = prose.paragraphs(6 + random.nextInt(6));
        roundUp.add(text.getFirst());
        add("Paper " + i, day, prose.sentence(), text);
      }
      story++;
      add("Evening sheet", day, "The day in brief", roundUp);
    }
  }

  private void add(String publication, int day, String headline, List<String> body) {
    String text = String.join("\n\n", body);
    made.add(
        new Made(
            story,
            Article.builder(headline.strip())
                .publication(publication)
                .published(ClippingDate.ofDay(FIRST_DAY.plusDays(day), DateOrigin.TEXT))
                .body("", text)
                .build()));
  }

  private int number(int from, int to) {
    return from + random.nextInt(to - from + 1);
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
