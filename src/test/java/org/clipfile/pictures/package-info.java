/** Makes the pictures of the documentation. */
@NullMarked
package org.clipfile.pictures;

import org.jspecify.annotations.NullMarked;
