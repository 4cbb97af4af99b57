package org.ecampus.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ecampus.load.report.Comparison;
import org.ecampus.load.report.Report;
import org.ecampus.load.report.Reports;
import org.ecampus.load.report.Table;
import org.ecampus.local.Trouble;

/** {@code ./ecampus bench}: measures one campus or several, one after the other. */
public final class Main {

  private Main() {}

  public static void main(String[] words) {
    System.exit(run(List.of(words)));
  }

  /**
   * Runs the bench.
   *
   * @return the exit status: 0 when every answer and every row was as it must be
   */
  static int run(List<String> words) {
    try {
      var root = Path.of(System.getProperty("ecampus.root", "")).toAbsolutePath();
      var arguments = BenchArguments.read(words, root);
      if (!arguments.compared().isEmpty()) {
        System.out.println(Comparison.of(Reports.read(arguments.compared())));
        return 0;
      }
      var reports = new ArrayList<Report>();
      for (var measured : arguments.roots()) {
        var report = new Bench(arguments, root, measured).run();
        System.out.println(Table.of(report));
        reports.add(report);
      }
      new Reports(arguments.home()).write(reports);
      return reports.stream().allMatch(Report::sound) ? 0 : 1;
    } catch (Trouble trouble) {
      System.err.println("\n" + trouble.getMessage());
      return 1;
    }
  }
}
