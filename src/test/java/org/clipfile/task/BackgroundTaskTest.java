package org.clipfile.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackgroundTaskTest {
  private final List<String> told = new ArrayList<>();

  @Test
  void handsItsResultOver() {
    BackgroundTask.of("add", (p, c) -> 1 + 2)
        .onEnd(() -> told.add("end"))
        .onSuccess(sum -> told.add("sum " + sum))
        .start(TaskExecutor.direct());

    assertThat(told).containsExactly("end", "sum 3");
  }

  @Test
  void callsTheFirstHandlerThatFitsTheFailure() {
    failing(new FileNotFoundException("gone"))
        .onError(IllegalStateException.class, e -> told.add("state"))
        .onError(IOException.class, e -> told.add("io " + e.getMessage()))
        .onError(Exception.class, e -> told.add("any"))
        .start(TaskExecutor.direct());

    assertThat(told).containsExactly("io gone");
  }

  @Test
  void neverLosesAFailureThatNoHandlerTakes() {
    var task = failing(new IOException("gone")).onError(IllegalStateException.class, e -> {});

    assertThatThrownBy(() -> task.start(TaskExecutor.direct()))
        .hasMessageContaining("read failed")
        .hasRootCauseMessage("gone");
  }

  @Test
  void aCancelledTaskStillHandsOverWhatItHas() {
    var executor = new WaitingExecutor();
    var task =
        BackgroundTask.of("import", (p, c) -> c.requested() ? "half" : "all")
            .onSuccess(told::add)
            .start(executor);
    task.cancel();
    executor.runAll();

    assertThat(told).containsExactly("half");
  }

  @Test
  void aDroppedTaskNeverCallsBack() {
    var executor = new WaitingExecutor();
    var task =
        BackgroundTask.of(
                "search",
                (p, c) -> {
                  p.update(1, 2, "half way");
                  return "answer";
                })
            .onProgress((done, total, what) -> told.add(what))
            .onEnd(() -> told.add("end"))
            .onSuccess(told::add)
            .start(executor);
    executor.runWork();
    task.drop();
    executor.runAll();

    assertThat(told).isEmpty();
  }

  @Test
  void onlyTheLatestOfManyTasksAnswers() {
    var executor = new WaitingExecutor();
    var latest = new LatestTask(executor);
    latest.start(BackgroundTask.of("search", (p, c) -> "k").onSuccess(told::add));
    latest.start(BackgroundTask.of("search", (p, c) -> "ko").onSuccess(told::add));
    latest.start(BackgroundTask.of("search", (p, c) -> "kor").onSuccess(told::add));
    executor.runAll();

    assertThat(told).containsExactly("kor");
  }

  @Test
  void manyStepsOfProgressAreToldAsOne() {
    var executor = new WaitingExecutor();
    BackgroundTask.of(
            "count",
            (p, c) -> {
              for (int i = 1; i <= 1000; i++) {
                p.update(i, 1000, "step " + i);
              }
              return "done";
            })
        .onProgress((done, total, what) -> told.add(what))
        .onSuccess(told::add)
        .start(executor);
    executor.runAll();

    assertThat(told).containsExactly("step 1000", "done");
  }

  private static BackgroundTask<String> failing(Exception failure) {
    return BackgroundTask.of(
        "read",
        (p, c) -> {
          throw failure;
        });
  }
}
