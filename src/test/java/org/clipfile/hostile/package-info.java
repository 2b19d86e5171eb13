/**
 * Input that means harm or is broken: fuzzing, damaged fixtures, hostile files and markup, and what
 * must hold whatever comes in.
 */
@NullMarked
package org.clipfile.hostile;

import org.jspecify.annotations.NullMarked;
