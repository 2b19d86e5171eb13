package org.clipfile.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * The rules of the house, for the packages below a root. They are made for a root so that a second,
 * broken house can show that each of them fails where it should.
 */
final class ArchitectureRules {
  /** Who may call whom. Everyone may call itself; {@code app} may call all. */
  private static final Map<String, Set<String>> CALLS = new LinkedHashMap<>();

  static {
    CALLS.put("model", Set.of());
    CALLS.put("task", Set.of());
    CALLS.put("settings", Set.of());
    CALLS.put("query", Set.of("model"));
    CALLS.put("ingest", Set.of("model"));
    CALLS.put("story", Set.of());
    CALLS.put("store", Set.of("model", "story"));
    CALLS.put("search", Set.of("model"));
    CALLS.put("render", Set.of("model"));
    CALLS.put("export", Set.of("model", "render"));
    CALLS.put("archive", Set.of("model", "query", "ingest", "store", "search", "export", "task"));
    CALLS.put("ui", Set.of("model", "query", "archive", "render", "task", "settings"));
    CALLS.put("cli", Set.of("model", "query", "archive", "task", "settings"));
  }

  /** Which libraries live in which packages alone. */
  private static final Map<String, Set<String>> LIBRARIES = new LinkedHashMap<>();

  static {
    LIBRARIES.put("javafx", Set.of("ui"));
    LIBRARIES.put("atlantafx", Set.of("ui"));
    LIBRARIES.put("picocli", Set.of("cli"));
    LIBRARIES.put("java.sql", Set.of("store"));
    LIBRARIES.put("org.sqlite", Set.of("store"));
    LIBRARIES.put("com.github.luben.zstd", Set.of("store"));
    LIBRARIES.put("org.apache.lucene", Set.of("search"));
    LIBRARIES.put("org.jsoup", Set.of("ingest", "render"));
    LIBRARIES.put("org.apache.pdfbox", Set.of("export", "ingest.pdf"));
    LIBRARIES.put("java.awt", Set.of("export", "ingest.pdf"));
    LIBRARIES.put("javax.imageio", Set.of("export", "ingest.pdf"));
    LIBRARIES.put("com.ibm.icu", Set.of("search", "export", "render"));
    LIBRARIES.put("tools.jackson", Set.of("ingest", "export", "cli", "settings"));
    LIBRARIES.put("org.mozilla.universalchardet", Set.of("ingest"));
    LIBRARIES.put("opennlp", Set.of("ingest"));
    LIBRARIES.put("org.apache.james", Set.of("ingest.mime"));
    LIBRARIES.put("org.netpreserve", Set.of("ingest.warc"));
    LIBRARIES.put("org.commonmark", Set.of("ingest.markdown"));
    LIBRARIES.put("org.snakeyaml", Set.of("ingest.markdown"));
    LIBRARIES.put("de.siegmar", Set.of("ingest.readlater", "export"));
    LIBRARIES.put("com.github.difflib", Set.of("archive"));
    LIBRARIES.put("org.apache.commons.compress", Set.of("ingest"));
    LIBRARIES.put("com.dd", Set.of("ingest.web"));
    LIBRARIES.put("com.rtfparserkit", Set.of("ingest.office"));
  }

  /** The readers of markup that bound it, and those that read a bounded piece of it. */
  private static final Set<String> PARSERS =
      Set.of("BoundedParser", "FlatPage", "HtmlCleaner", "Xml");

  private ArchitectureRules() {}

  /** All rules, for the packages below {@code root}. */
  static List<ArchRule> of(String root) {
    var rules = new ArrayList<ArchRule>();
    CALLS.forEach((name, callees) -> rules.add(calls(root, name, callees)));
    LIBRARIES.forEach((library, homes) -> rules.add(library(root, library, homes)));
    rules.add(jdkOnly(root, "model"));
    rules.add(jdkOnly(root, "query"));
    rules.add(jdkOnly(root, "task"));
    rules.add(jdkOnly(root, "story"));
    rules.add(oneFace(root));
    rules.add(boundedParsing(root));
    rules.add(noNetwork(root));
    rules.add(noSleep(root));
    rules.add(noConsole(root));
    rules.add(
        slices()
            .matching(root + ".(*)..")
            .should()
            .beFreeOfCycles()
            .because("a cycle is one package with two names"));
    return rules;
  }

  private static ArchRule calls(String root, String name, Set<String> callees) {
    String[] others =
        Stream.concat(CALLS.keySet().stream(), Stream.of("app"))
            .filter(other -> !other.equals(name) && !callees.contains(other))
            .map(other -> root + "." + other + "..")
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(root + "." + name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .because("docs/architecture.md says who may call whom; go through " + callees);
  }

  private static ArchRule library(String root, String library, Set<String> homes) {
    String[] packages = homes.stream().map(home -> root + "." + home + "..").toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .resideOutsideOfPackages(packages)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library + "..")
        .because(library + " is confined to " + homes + "; ask that package for what you need");
  }

  private static ArchRule jdkOnly(String root, String name) {
    return classes()
        .that()
        .resideInAPackage(root + "." + name + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify..", root + "." + name + "..", root + ".model..")
        .because(name + " knows only the JDK and the model");
  }

  private static ArchRule oneFace(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + ".store..")
        .and(
            describe(
                "are not ClippingStore, PreparedInput, LedgerStore or SavedSearchStore",
                (JavaClass type) ->
                    !type.getName().startsWith(root + ".store.ClippingStore")
                        && !type.getName().equals(root + ".store.PreparedInput")
                        && !type.getName().startsWith(root + ".store.LedgerStore")
                        && !type.getName().equals(root + ".store.SavedSearchStore")))
        .should()
        .bePublic()
        .because(
            "ClippingStore, with what it takes in and the books and searches it hands out, is the"
                + " store's whole public face");
  }

  private static ArchRule boundedParsing(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + ".ingest..")
        .and(
            describe(
                "do not bound what they parse",
                (JavaClass type) -> !PARSERS.contains(type.getSimpleName())))
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Jsoup.class)
        .orShould()
        .callMethodWhere(
            describe(
                "Parser parses",
                (JavaMethodCall call) ->
                    call.getTargetOwner().isEquivalentTo(Parser.class)
                        && call.getName().startsWith("parse")))
        .because("what comes in may be out of all proportion; use BoundedParser, for XML Xml");
  }

  private static ArchRule noNetwork(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.net\\.(http\\..*|Socket|ServerSocket|DatagramSocket|HttpURLConnection)")
        .orShould()
        .callMethod(java.net.URL.class, "openStream")
        .orShould()
        .callMethod(java.net.URL.class, "openConnection")
        .because("nothing leaves the owner's machine, and nothing is fetched");
  }

  private static ArchRule noSleep(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .callMethod(Thread.class, "sleep", long.class)
        .because("a wait is for something: wait for that");
  }

  private static ArchRule noConsole(String root) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(root + ".cli..", root + ".app..")
        .and()
        .resideInAPackage(root + "..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .because("only the command line speaks to a terminal; the others log or throw");
  }
}
