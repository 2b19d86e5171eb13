package org.clipfile.ingest.office;

import java.util.HashMap;
import java.util.Map;

/**
 * The numbers that Word shows for the notes of a document: in the order of their marks, footnotes
 * and endnotes each from 1. Their ids in the file begin elsewhere, as programs please. One thread.
 */
final class NoteNumbers {
  private final Map<String, String> footnotes = new HashMap<>();
  private final Map<String, String> endnotes = new HashMap<>();

  /** The number of the next note. */
  String next(String element) {
    return of(element, "next " + (footnotes.size() + endnotes.size()));
  }

  /**
   * The number of a note.
   *
   * @param element the note's or its mark's
   */
  String of(String element, String id) {
    Map<String, String> notes = element.startsWith("foot") ? footnotes : endnotes;
    String next = String.valueOf(notes.size() + 1);
    return notes.computeIfAbsent(id, note -> next);
  }
}
