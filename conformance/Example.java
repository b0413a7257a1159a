import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

// A runner for Java 17, without dependencies: java Example.java core.json
// It proves the functions in FUNCTIONS, and says which others the file has. Json, at the end, may as well be a library.

public class Example {
  /** Your implementation: functions by the names that the kit uses. */
  static final Map<String, Function<List<?>, Object>> FUNCTIONS = Map.of(
    "percentOf", input -> percentOf(whole(input.get(0)), whole(input.get(1))),
    "roundHalfUp", input -> number(input.get(0)).setScale(number(input.get(1)).intValue(), RoundingMode.HALF_UP));

  /** Rounds the exact ratio once. The quotient of two doubles is not exact: 57 / 200 would become 28.499999999999996 percent. */
  static BigDecimal percentOf(BigInteger part, BigInteger all) {
    if (all.signum() == 0) return null;
    BigDecimal hundredfold = new BigDecimal(part.multiply(BigInteger.valueOf(100)));
    return hundredfold.divide(new BigDecimal(all), 1, RoundingMode.HALF_UP);
  }

  public static void main(String[] files) throws Exception {
    for (String file : files) {
      Map<?, ?> kit = (Map<?, ?>) new Json(Files.readString(Path.of(file))).value();
      List<String> lines = new ArrayList<>();
      int run = 0, others = 0;
      if (!(kit.get("cases") instanceof List<?> cases)) continue;
      for (Object entry : cases) {
        Map<?, ?> test = (Map<?, ?>) entry;
        Function<List<?>, Object> function = FUNCTIONS.get(test.get("function"));
        if (function == null) { others++; continue; }
        run++;
        Object actual = at(function.apply((List<?>) input(test.get("input"), (Map<?, ?>) kit.get("data"))), test.get("at"));
        boolean exact = Boolean.TRUE.equals(test.get("exact"));
        double tolerance = test.containsKey("tolerance") ? number(test.get("tolerance")).doubleValue() : 0;
        for (String line : differences(actual, test.get("expected"), exact, tolerance, ""))
          lines.add(test.get("function") + ", \"" + test.get("name") + "\": " + line);
      }
      System.out.println(kit.get("room") + " " + kit.get("version") + ": " + run + " cases run, "
        + lines.size() + " differences, " + others + " cases of functions that are not here");
      lines.forEach(System.out::println);
    }
  }

  /** Objects have what is expected, and may have more; lists are equal; null is a value that is null or not there. */
  static List<String> differences(Object actual, Object expected, boolean exact, double tolerance, String at) {
    List<String> found = new ArrayList<>();
    if (expected instanceof List<?> wants && actual instanceof List<?> has && wants.size() == has.size()) {
      for (int i = 0; i < wants.size(); i++)
        found.addAll(differences(has.get(i), wants.get(i), exact, tolerance, at + "/" + i));
    } else if (expected instanceof Map<?, ?> wants && actual instanceof Map<?, ?> has) {
      for (Object key : wants.keySet())
        found.addAll(differences(has.get(key), wants.get(key), exact, tolerance, at + "/" + key));
      if (exact || at.endsWith("/params"))
        for (Object key : has.keySet())
          if (!wants.containsKey(key) && has.get(key) != null) found.add(at + "/" + key + ": not expected");
    } else if (!same(actual, expected, tolerance)) {
      found.add((at.isEmpty() ? "/" : at) + ": " + actual + ", not " + expected);
    }
    return found;
  }

  /** Numbers are those that doubles hold: compareTo takes 28.50 for 28.5, which equals does not. */
  static boolean same(Object actual, Object expected, double tolerance) {
    if (!(actual instanceof Number && expected instanceof Number)) return Objects.equals(actual, expected);
    double has = ((Number) actual).doubleValue(), wants = ((Number) expected).doubleValue();
    return has == wants || tolerance > 0 && Math.abs(has - wants) <= Math.max(1e-12, tolerance * Math.abs(wants));
  }

  /** Makes an input: $data and $text here; $call, $base64, and the set and remove of $data, when your functions need them. */
  static Object input(Object part, Map<?, ?> data) {
    if (part instanceof List<?> list) return list.stream().map(inner -> input(inner, data)).toList();
    if (!(part instanceof Map<?, ?> map)) return part;
    if (map.get("$data") instanceof String name && map.size() == 1) return input(data.get(name), data);
    if (map.get("$text") instanceof List<?> parts) {
      StringBuilder text = new StringBuilder();
      for (Object each : parts)
        text.append(each instanceof List<?> r ? r.get(0).toString().repeat(number(r.get(1)).intValue()) : each);
      return text.toString();
    }
    for (Object key : map.keySet())
      if (key.toString().startsWith("$")) throw new UnsupportedOperationException(map.keySet().toString());
    Map<Object, Object> made = new LinkedHashMap<>();
    map.forEach((key, inner) -> made.put(key, input(inner, data)));
    return made;
  }

  /** What stands at a JSON pointer; without one, the whole. */
  static Object at(Object value, Object pointer) {
    if (pointer == null) return value;
    for (String key : pointer.toString().substring(1).split("/")) {
      String name = key.replace("~1", "/").replace("~0", "~");
      value = value instanceof List<?> list ? list.get(Integer.parseInt(name)) : ((Map<?, ?>) value).get(name);
    }
    return value;
  }

  static BigDecimal number(Object value) { return (BigDecimal) value; }
  static BigInteger whole(Object value) { return number(value).toBigIntegerExact(); }

  /** Reads JSON: objects as maps in their order, lists, texts, BigDecimal, Boolean and null. */
  static class Json {
    private final String text;
    private int next = 0;

    Json(String text) { this.text = text; }

    Object value() {
      switch (peek()) {
        case '{': {
          Map<String, Object> map = new LinkedHashMap<>();
          for (next++; peek() != '}'; skip(',')) {
            String key = string();
            skip(':');
            map.put(key, value());
          }
          next++;
          return map;
        }
        case '[': {
          List<Object> list = new ArrayList<>();
          for (next++; peek() != ']'; skip(',')) list.add(value());
          next++;
          return list;
        }
        case '"': return string();
      }
      int from = next;
      while (next < text.length() && ",]} \r\n".indexOf(text.charAt(next)) < 0) next++;
      String word = text.substring(from, next);
      return switch (word) {
        case "null" -> null;
        case "true", "false" -> Boolean.valueOf(word);
        default -> new BigDecimal(word, MathContext.UNLIMITED);
      };
    }

    private char peek() {
      while (Character.isWhitespace(text.charAt(next))) next++;
      return text.charAt(next);
    }

    private void skip(char sign) { if (peek() == sign) next++; }

    private String string() {
      peek();
      StringBuilder made = new StringBuilder();
      for (next++; text.charAt(next) != '"'; next++) {
        if (text.charAt(next) != '\\') { made.append(text.charAt(next)); continue; }
        char escape = text.charAt(++next);
        int plain = "nrtbf".indexOf(escape);
        if (escape == 'u') {
          made.append((char) Integer.parseInt(text.substring(next + 1, next + 5), 16));
          next += 4;
        } else made.append(plain < 0 ? escape : "\n\r\t\b\f".charAt(plain));
      }
      next++;
      return made.toString();
    }
  }
}
