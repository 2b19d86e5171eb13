package org.clipfile.ingest.html;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.clipfile.ingest.Charsets;
import org.clipfile.ingest.Companions;
import org.clipfile.ingest.Contents;
import org.clipfile.ingest.Input;
import org.clipfile.ingest.RefusedInput;
import org.clipfile.model.Article;
import org.clipfile.model.ClippingDate;
import org.clipfile.model.ParsedClipping;
import org.jspecify.annotations.Nullable;

/**
 * A web page that was captured together with what it loaded, all under their addresses, as MHTML,
 * web archives of Safari and WARC files do.
 *
 * @param html its bytes
 * @param charset the charset that was sent with it, or null
 * @param url where it was captured, or null
 * @param captured when, or null
 * @param resources finds the bytes of a resource by its address
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record CapturedPage(
    byte[] html,
    @Nullable String charset,
    @Nullable String url,
    @Nullable ClippingDate captured,
    Function<String, Optional<byte[]>> resources) {

  /**
   * The article of the page.
   *
   * @param input what it lies in
   * @throws RefusedInput where it holds none
   */
  public Contents read(Input input) throws RefusedInput {
    String text = charset == null ? PageCharset.decode(html) : Charsets.decode(html, charset);
    Contents contents =
        new HtmlReader()
            .read(
                input.inner(
                    input.name(),
                    (origin() + moment() + text).getBytes(StandardCharsets.UTF_8),
                    new Resources()));
    return captured == null
        ? contents
        : Contents.of(contents.clippings().stream().map(this::completed).toList());
  }

  /** The address, told in the way of browsers that save pages. */
  private String origin() {
    return url == null || !url.startsWith("http") || url.contains("--")
        ? ""
        : "<!-- saved from url=(%04d)%s -->\n".formatted(url.length(), url);
  }

  private ParsedClipping completed(ParsedClipping clipping) {
    Article article = clipping.article();
    return new ParsedClipping(article.toBuilder().clipped(captured).build(), clipping.pictures());
  }

  /** The moment, told in the way of SingleFile: days such as "yesterday" are counted from it. */
  private String moment() {
    return captured == null ? "" : "<!-- saved date: " + captured.iso() + " -->\n";
  }

  private final class Resources implements Companions {
    @Override
    public Optional<byte[]> find(String path) {
      return Optional.empty(); // nothing lies beside it but under its address
    }

    @Override
    public Optional<byte[]> findAt(String address) {
      Optional<byte[]> exact = resources.apply(address);
      return exact.isPresent() ? exact : resolved(address).flatMap(resources);
    }

    private Optional<String> resolved(String address) {
      try {
        URI absolute = url == null ? URI.create(address) : URI.create(url).resolve(address);
        String text = absolute.toString();
        int fragment = text.indexOf('#');
        return Optional.of(fragment < 0 ? text : text.substring(0, fragment));
      } catch (IllegalArgumentException e) {
        return Optional.empty(); // not an address after all
      }
    }
  }
}
