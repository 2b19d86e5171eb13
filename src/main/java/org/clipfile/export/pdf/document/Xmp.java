package org.clipfile.export.pdf.document;

import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The metadata packet: Dublin Core, and the claims to PDF/A-2a and PDF/UA-1. */
final class Xmp {
  private static final String START =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about=""
       xmlns:dc="http://purl.org/dc/elements/1.1/"
       xmlns:xmp="http://ns.adobe.com/xap/1.0/"
       xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
       xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
       xmlns:clipfile="urn:clipfile:"
       xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
       xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
      """;

  /** PDF/A knows neither pdfuaid nor clipfile: the packet itself must declare what they are. */
  private static final String END =
      """
      <pdfaid:part>2</pdfaid:part>
      <pdfaid:conformance>A</pdfaid:conformance>
      <pdfuaid:part>1</pdfuaid:part>
      </rdf:Description>
      <rdf:Description rdf:about=""
       xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
       xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
       xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>The part of ISO 14289 it follows</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>Provenance of a clipping</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>urn:clipfile:</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>clipfile</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>Section</pdfaProperty:name>
      <pdfaProperty:valueType>Text</pdfaProperty:valueType>
      <pdfaProperty:category>external</pdfaProperty:category>
      <pdfaProperty:description>The section of the publication</pdfaProperty:description>
      </rdf:li><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>DateClipped</pdfaProperty:name>
      <pdfaProperty:valueType>Text</pdfaProperty:valueType>
      <pdfaProperty:category>external</pdfaProperty:category>
      <pdfaProperty:description>When it was saved, as precise as known</pdfaProperty:description>
      </rdf:li><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>OriginalSHA256</pdfaProperty:name>
      <pdfaProperty:valueType>Text</pdfaProperty:valueType>
      <pdfaProperty:category>external</pdfaProperty:category>
      <pdfaProperty:description>SHA-256 of the bytes it was read from</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>
      """;

  private final StringBuilder out = new StringBuilder(START);

  private Xmp() {}

  /** The packet in UTF-8. */
  static byte[] of(Facts facts) {
    var xmp = new Xmp();
    xmp.simple("dc:format", "application/pdf");
    xmp.list("dc:title", "Alt", List.of(facts.title()));
    xmp.list("dc:creator", "Seq", facts.authors());
    xmp.list("dc:publisher", "Bag", optional(facts.publisher()));
    xmp.list("dc:description", "Alt", optional(facts.description()));
    xmp.list("dc:language", "Bag", List.of(facts.language()));
    xmp.list("dc:subject", "Bag", facts.keywords());
    xmp.simple("dc:source", facts.source());
    xmp.list("dc:date", "Seq", optional(facts.published()));
    if (!facts.keywords().isEmpty()) {
      xmp.simple("pdf:Keywords", String.join(", ", facts.keywords()));
    }
    xmp.simple("pdf:Producer", Facts.PRODUCER);
    xmp.simple("xmp:CreatorTool", Facts.PRODUCER);
    String created = facts.created().truncatedTo(ChronoUnit.SECONDS).toString();
    xmp.simple("xmp:CreateDate", created);
    xmp.simple("xmp:ModifyDate", created);
    if (facts.provenance() != null) {
      xmp.provenance(facts, facts.provenance());
    }
    return xmp.out.append(END).toString().getBytes(StandardCharsets.UTF_8);
  }

  private void provenance(Facts facts, Facts.Provenance provenance) {
    simple("photoshop:Headline", facts.title());
    simple("photoshop:Source", provenance.supplier());
    simple("clipfile:Section", provenance.section());
    simple("clipfile:DateClipped", provenance.clipped());
    simple("clipfile:OriginalSHA256", provenance.sha256());
  }

  private static List<String> optional(@Nullable String value) {
    return value == null ? List.of() : List.of(value);
  }

  private void simple(String name, @Nullable String value) {
    if (value != null) {
      open(name).append(escaped(value));
      close(name);
    }
  }

  private void list(String name, String kind, List<String> values) {
    if (values.isEmpty()) {
      return;
    }
    open(name);
    open("rdf:" + kind);
    for (String value : values) {
      out.append(kind.equals("Alt") ? "<rdf:li xml:lang=\"x-default\">" : "<rdf:li>");
      out.append(escaped(value)).append("</rdf:li>");
    }
    out.append("</rdf:").append(kind).append('>');
    close(name);
  }

  private StringBuilder open(String name) {
    return out.append('<').append(name).append('>');
  }

  private void close(String name) {
    out.append("</").append(name).append(">\n");
  }

  private static String escaped(String value) {
    return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
