package org.clipfile.model;

/**
 * What emptying the trash would delete.
 *
 * @param clippings how many clippings lie in it
 * @param originals how many originals go with them: those that no clipping elsewhere came from
 * @param bytes how large these originals were as they came
 */
public record TrashContents(int clippings, int originals, long bytes) {}
