package io.github.geniac.pricing.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads comma-separated values by the grammar of RFC 4180, apart from the code that writes them.
 */
public final class CsvReader {

  private final String text;
  private int at;

  private CsvReader(String text) {
    this.text = text;
  }

  public static List<List<String>> read(String text) {
    CsvReader reader = new CsvReader(text);
    List<List<String>> records = new ArrayList<>();
    while (reader.at < text.length()) {
      records.add(reader.nextRecord());
    }
    return records;
  }

  private List<String> nextRecord() {
    List<String> fields = new ArrayList<>();
    fields.add(field());
    while (text.charAt(at) == ',') {
      at++;
      fields.add(field());
    }
    expect('\r');
    expect('\n');
    return fields;
  }

  private String field() {
    return text.charAt(at) == '"' ? quoted() : plain();
  }

  private String plain() {
    int start = at;
    while (",\r\n\"".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted() {
    StringBuilder field = new StringBuilder();
    expect('"');
    while (true) {
      char next = text.charAt(at++);
      if (next != '"') {
        field.append(next);
      } else if (text.charAt(at) == '"') {
        field.append('"');
        at++;
      } else {
        return field.toString();
      }
    }
  }

  private void expect(char wanted) {
    char found = text.charAt(at++);
    if (found != wanted) {
      throw new IllegalStateException(
          "wanted " + (int) wanted + " at " + (at - 1) + ", found " + (int) found);
    }
  }
}
