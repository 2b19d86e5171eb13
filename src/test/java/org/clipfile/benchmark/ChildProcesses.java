package org.clipfile.benchmark;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.time.Duration;

/**
 * The CPU of all processes that this one started and those started in turn, to the last of them:
 * the kernel adds up what each took when it ends, and orphans become children of this process
 * (prctl(2), {@code PR_SET_CHILD_SUBREAPER}). Linux alone; nothing else may start processes
 * meanwhile.
 */
final class ChildProcesses {
  private static final int SUBREAPER = 36;
  private static final int OF_CHILDREN = -1;
  private static final int ANY = -1;
  private static final int AT_ONCE = 1;
  private static final int RUSAGE_SIZE = 144;
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private static final Linker LINKER = Linker.nativeLinker();
  private static final MethodHandle PRCTL =
      handle(
          "prctl",
          FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG),
          Linker.Option.firstVariadicArg(1));
  private static final MethodHandle WAITPID =
      handle(
          "waitpid",
          FunctionDescriptor.of(
              ValueLayout.JAVA_INT,
              ValueLayout.JAVA_INT,
              ValueLayout.ADDRESS,
              ValueLayout.JAVA_INT));
  private static final MethodHandle GETRUSAGE =
      handle(
          "getrusage",
          FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS));

  private ChildProcesses() {}

  @SuppressWarnings("restricted") // the functions are the kernel's own
  private static MethodHandle handle(
      String function, FunctionDescriptor type, Linker.Option... options) {
    return LINKER.downcallHandle(
        LINKER.defaultLookup().find(function).orElseThrow(), type, options);
  }

  /** Makes orphans of its children this process's own. */
  static void adopt() {
    try {
      int _ = (int) PRCTL.invokeExact(SUBREAPER, 1L);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /** Waits until the last child has ended, but not for ever. */
  static void await() throws InterruptedException {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (System.nanoTime() < end) {
      int ended = waited();
      if (ended < 0) {
        return;
      }
      if (ended == 0) {
        Thread.sleep(2);
      }
    }
  }

  private static int waited() {
    try {
      return (int) WAITPID.invokeExact(ANY, MemorySegment.NULL, AT_ONCE);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /** The milliseconds that ended children took so far. */
  static double cpu() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment usage = arena.allocate(RUSAGE_SIZE, 8);
      int _ = (int) GETRUSAGE.invokeExact(OF_CHILDREN, usage);
      long seconds = usage.get(ValueLayout.JAVA_LONG, 0) + usage.get(ValueLayout.JAVA_LONG, 16);
      long micros = usage.get(ValueLayout.JAVA_LONG, 8) + usage.get(ValueLayout.JAVA_LONG, 24);
      return seconds * 1e3 + micros / 1e3;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
