/**
 * The archive's database, its one truth. Only {@code java.sql} here; {@code ClippingStore} is its
 * one public class.
 */
@NullMarked
package org.clipfile.store;

import org.jspecify.annotations.NullMarked;
