/** The rules of the house, and a house that breaks each of them. */
@NullMarked
package org.clipfile.architecture;

import org.jspecify.annotations.NullMarked;
