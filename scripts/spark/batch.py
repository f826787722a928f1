"""Called by scripts/batch-on-spark: the cases, one process, Spark with a worker killed, and the comparison."""

import collections
import glob
import json
import os
import signal
import subprocess
import sys
import threading
import time

from pyspark.sql import SparkSession

TOOL, COUNT, PARTS, WORK = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
COMMAND = f"{TOOL} batch - --format jsonl"


def main():
    cases = f"{WORK}/cases.jsonl"
    write_cases(cases)
    alone, of_one = in_one_process(cases)
    spark, of_start = started()
    killing = Killing(spark)
    begin = time.monotonic()
    lines = spark.sparkContext.textFile(cases, minPartitions=PARTS).pipe(COMMAND)
    lines.saveAsTextFile(f"{WORK}/letters")
    of_spark = time.monotonic() - begin
    killing.end()
    parts = len(glob.glob(f"{WORK}/letters/part-*"))
    begin = time.monotonic()
    spark.read.json(f"{WORK}/letters").write.parquet(f"{WORK}/letters.parquet")
    of_table = time.monotonic() - begin
    problems = compared(alone, text_of(f"{WORK}/letters"), "the text")
    rows = spark.read.parquet(f"{WORK}/letters.parquet").collect()
    by_name = sorted((row.asDict(recursive=True) for row in rows), key=lambda row: row["case"])
    problems += compared(sorted(alone, key=lambda row: row["case"]), by_name, "the table")
    spark.stop()
    if not killing.killed:
        problems.append("no worker was killed: the cases were done too soon, take more of them")
    killed = f"worker {killing.killed} was killed after {killing.done} parts"
    print(f"{COUNT} cases in {parts} parts on two workers; {killed}")
    print("| what | seconds | times one process |\n| --- | --- | --- |")
    for what, seconds in [
        ("one process", of_one), ("Spark: to start", of_start), ("Spark: letters, with the kill", of_spark),
        ("Spark: the table in Parquet", of_table),
    ]:
        print(f"| {what} | {seconds:.1f} | {seconds / of_one:.2f} |")
    for problem in problems:
        print(f"batch-on-spark: {problem}", file=sys.stderr)
    if problems:
        sys.exit(1)
    counts = collections.Counter(row["outcome"] for row in alone)
    outcomes = ", ".join(f"{outcome} {count}" for outcome, count in sorted(counts.items()))
    print(f"{len(alone)} lines are the same from one process, from Spark, and in the table: {outcomes}")


def write_cases(path):
    """Invented sellers; every tenth case lacks an answer, every fiftieth has no pack."""
    with open(path, "w", encoding="utf-8") as file:
        for number in range(COUNT):
            facts = {
                "store.name": f"Store {number}", "store.token": "A2EXAMPLE9TOKN", "store.site": "amazon.com",
                "notice.case-id": "none", "signer.name": "Marta Nowak", "signer.role": "owner",
                "feedback.left-on": "2025-09-04", "feedback.stars": 1, "feedback.ground": "product-review",
                "feedback.comment": "Dull!", "order.id": f"111-0000077-{number:07d}",
            }
            if number % 10 == 3:
                del facts["signer.name"]
            case = {
                "case": f"case-{number:07d}", "pack": "amazon" if number % 50 != 7 else "nowhere",
                "letter-date": "2025-09-10", "violations": ["feedback-removal"], "facts": facts,
            }
            file.write(json.dumps(case) + "\n")


def in_one_process(cases):
    begin = time.monotonic()
    with open(cases, "rb") as source:
        run = subprocess.run(COMMAND.split(), stdin=source, capture_output=True, check=False)
    if run.returncode not in (0, 1):
        sys.exit(f"batch-on-spark: one process ended with {run.returncode}")
    return [json.loads(line) for line in run.stdout.splitlines()], time.monotonic() - begin


def started():
    begin = time.monotonic()
    spark = (
        SparkSession.builder.master("local-cluster[2,1,1024]").appName("appeal batch")
        .config("spark.ui.enabled", "false").config("spark.driver.host", "localhost")
        .config("spark.ui.showConsoleProgress", "false").config("spark.log.level", "ERROR").getOrCreate()
    )
    return spark, time.monotonic() - begin


class Killing:
    """Kills a worker once some parts are done and some are not."""

    def __init__(self, spark):
        self.killed, self.done = None, 0
        self.tracker, self.app = spark.sparkContext.statusTracker(), spark.sparkContext.applicationId
        self.over = threading.Event()
        self.thread = threading.Thread(target=self.watch)
        self.thread.start()

    def watch(self):
        while not self.over.wait(0.02):
            for stage in self.tracker.getActiveStageIds():
                info = self.tracker.getStageInfo(stage)
                if info and 2 <= info.numCompletedTasks < info.numTasks and self.kill():
                    self.done = info.numCompletedTasks
                    return

    def kill(self):
        for path in glob.glob("/proc/[0-9]*/cmdline"):
            try:
                with open(path, "rb") as file:
                    words = file.read().decode("utf-8", "replace").split("\0")
            except OSError:
                continue
            if "--executor-id" in words and self.app in words:
                self.killed = words[words.index("--executor-id") + 1]
                os.kill(int(path.split("/")[2]), signal.SIGKILL)
                return True
        return False

    def end(self):
        self.over.set()
        self.thread.join()


def text_of(folder):
    lines = []
    for path in sorted(glob.glob(f"{folder}/part-*")):
        with open(path, encoding="utf-8") as file:
            lines += [json.loads(line) for line in file]
    return lines


def compared(wanted, found, what):
    if len(wanted) != COUNT:
        return [f"one process answered {len(wanted)} of {COUNT} cases"]
    if len(wanted) != len(found):
        return [f"{what} has {len(found)} lines, not {len(wanted)}"]
    differ = [one["case"] for one, other in zip(wanted, found) if bare(one) != bare(other)]
    return [f"in {what} {len(differ)} lines differ, the first for {differ[0]}"] if differ else []


def bare(value):
    """Without the place, which counts the lines of each process, and without what a table leaves out: nulls."""
    if isinstance(value, dict):
        return {key: bare(one) for key, one in value.items() if key != "place" and one is not None and one != []}
    return [bare(one) for one in value] if isinstance(value, list) else value


main()
