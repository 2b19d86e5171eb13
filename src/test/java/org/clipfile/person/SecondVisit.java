package org.clipfile.person;

import java.nio.file.Path;
import java.util.List;

/** Comes again and finds all still there. */
final class SecondVisit {
  private SecondVisit() {}

  /**
   * Pays the visit.
   *
   * @param args the archive
   */
  public static void main(String[] args) {
    System.exit(
        Person.visit(
            Path.of(args[0]),
            List.of(),
            person -> {
              person.reads("#found", "31 clippings");
              person.click("#search");
              person.type("#tunnels");
              person.reads("#found", "1 of 31");
              person.press("Return");
              person.readsArticle("Gotthard");
              person.press("ctrl+q");
            }));
  }
}
