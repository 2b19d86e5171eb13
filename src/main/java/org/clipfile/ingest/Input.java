package org.clipfile.ingest;

/**
 * What a reader is given.
 *
 * @param name the file's name, without its folder
 * @param bytes all of them; read only
 * @param companions the files that lie beside it, such as a saved page's pictures
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record Input(String name, byte[] bytes, Companions companions) {}
