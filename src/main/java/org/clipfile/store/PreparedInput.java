package org.clipfile.store;

import java.util.List;
import java.util.Optional;
import org.clipfile.model.ledger.Incoming;
import org.clipfile.story.StoryText;
import org.jspecify.annotations.Nullable;

/** An input that is ready to be added to the store. Immutable but for its bytes. */
public final class PreparedInput {
  /** Without its original's bytes. */
  final Incoming input;

  final @Nullable PackedOriginal original;

  /** The texts of the clippings, as far as they are long enough to have copies. */
  final List<Optional<StoryText>> texts;

  /** What each clipping is known again by. */
  final List<KnownBy> knownBy;

  private PreparedInput(
      Incoming input,
      @Nullable PackedOriginal original,
      List<Optional<StoryText>> texts,
      List<KnownBy> knownBy) {
    this.input = input;
    this.original = original;
    this.texts = texts;
    this.knownBy = knownBy;
  }

  /**
   * Does for an input what needs no database, such as compressing it: on any thread, so that {@link
   * ClippingStore#add}, which one thread does for all, has less to do.
   */
  public static PreparedInput of(Incoming input) {
    return switch (input) {
      case Incoming.Read read ->
          new PreparedInput(
              read.withoutBytes(),
              PackedOriginal.of(read.bytes()),
              storyTexts(read),
              knownBy(read));
      case Incoming.Refused refused -> new PreparedInput(refused, null, List.of(), List.of());
      case Incoming.Picture picture -> new PreparedInput(picture, null, List.of(), List.of());
    };
  }

  private static List<Optional<StoryText>> storyTexts(Incoming.Read read) {
    return read.clippings().stream()
        .map(parsed -> Optional.ofNullable(StoryText.of(parsed.article().bodyText())))
        .toList();
  }

  private static List<KnownBy> knownBy(Incoming.Read read) {
    return read.clippings().stream().map(parsed -> KnownBy.of(parsed.article())).toList();
  }

  /** The input as it was named. */
  public String path() {
    return input.path();
  }

  /** The memory it takes until it is added, in bytes, rather too many. */
  public long held() {
    return (original == null ? 0 : original.bytes().length) + input.held();
  }
}
