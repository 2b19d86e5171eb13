package org.clipfile.ingest;

import java.util.List;
import org.clipfile.model.ParsedClipping;
import org.clipfile.model.ledger.Outcome;

/**
 * What a reader found in an input.
 *
 * @param clippings in the input's order; their places in it are their identity, so that a reader
 *     must not change them lightly
 * @param refusals articles in it that could not be read
 * @param enclosed files in it that are inputs of their own, such as a mail's attachments
 */
public record Contents(
    List<ParsedClipping> clippings, List<Refusal> refusals, List<Enclosed> enclosed) {
  public Contents {
    clippings = List.copyOf(clippings);
    refusals = List.copyOf(refusals);
    enclosed = List.copyOf(enclosed);
  }

  /** Articles and nothing else. */
  public static Contents of(List<ParsedClipping> clippings) {
    return new Contents(clippings, List.of(), List.of());
  }

  /** One article and nothing else. */
  public static Contents of(ParsedClipping clipping) {
    return of(List.of(clipping));
  }

  /**
   * An article that could not be read.
   *
   * @param place which one it is, such as {@code 7} for the seventh, counted from 1
   */
  public record Refusal(String place, Outcome.Rejected why) {}

  /**
   * A file in an input.
   *
   * @param name its name, without a folder
   * @param bytes all of them; read only
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  public record Enclosed(String name, byte[] bytes) {}
}
