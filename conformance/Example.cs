using System.Numerics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

// A runner for C# 12 (.NET 8), without packages: dotnet new console, put this in the place of Program.cs, dotnet run core.json
// It proves the functions in `functions`, and says which others the file has.

// Your implementation: functions by the names that the kit uses.
Dictionary<string, Func<JsonArray, object?>> functions = new()
{
    ["percentOf"] = input => PercentOf(Whole(input[0]), Whole(input[1])),
    ["roundHalfUp"] = input => Math.Round(Number(input[0]), (int)Number(input[1]), MidpointRounding.AwayFromZero),
};

foreach (string file in args)
{
    JsonNode kit = JsonNode.Parse(File.ReadAllText(file))!;
    if (kit["cases"] is not JsonArray cases) continue;
    List<string> lines = [];
    int run = 0, others = 0;
    foreach (JsonNode? test in cases)
    {
        string function = test!["function"]!.GetValue<string>();
        if (!functions.TryGetValue(function, out var call)) { others++; continue; }
        run++;
        object? result = call((JsonArray)Input(test["input"], kit["data"])!);
        JsonNode? actual = At(JsonSerializer.SerializeToNode(result), test["at"]?.GetValue<string>());
        bool exact = test["exact"]?.GetValue<bool>() ?? false;
        double tolerance = test["tolerance"] is { } some ? AsDouble(some) : 0;
        foreach (string line in Differences(actual, test["expected"], exact, tolerance, ""))
            lines.Add($"{function}, \"{test["name"]!.GetValue<string>()}\": {line}");
    }
    Console.WriteLine($"{kit["room"]} {kit["version"]}: {run} cases run, {lines.Count} differences, "
        + $"{others} cases of functions that are not here");
    lines.ForEach(Console.WriteLine);
}

// Rounds the exact ratio once. The quotient of two doubles is not exact: 57 / 200 would become 28.499999999999996 percent.
static decimal? PercentOf(BigInteger part, BigInteger whole) =>
    whole.IsZero ? null : (decimal)((2000 * part + whole) / (2 * whole)) / 10;

// Objects have what is expected, and may have more; lists are equal; null is a value that is null or not there.
static IEnumerable<string> Differences(JsonNode? actual, JsonNode? expected, bool exact, double tolerance, string at)
{
    if (expected is JsonArray wants && actual is JsonArray has && wants.Count == has.Count)
    {
        for (int i = 0; i < wants.Count; i++)
            foreach (string line in Differences(has[i], wants[i], exact, tolerance, $"{at}/{i}")) yield return line;
    }
    else if (expected is JsonObject wanted && actual is JsonObject held)
    {
        foreach (var (key, value) in wanted)
            foreach (string line in Differences(held[key], value, exact, tolerance, $"{at}/{key}")) yield return line;
        if (exact || at.EndsWith("/params", StringComparison.Ordinal))
            foreach (var (key, value) in held)
                if (value is not null && !wanted.ContainsKey(key)) yield return $"{at}/{key}: not expected";
    }
    else if (!Same(actual, expected, tolerance))
        yield return $"{(at == "" ? "/" : at)}: {Shown(actual)}, not {Shown(expected)}";
}

// Numbers are those that doubles hold: 28.50 is 28.5. Texts are equal by their code units, as `==` of strings compares them.
static bool Same(JsonNode? actual, JsonNode? expected, double tolerance)
{
    if (actual is null || expected is null) return actual is null && expected is null;
    JsonValueKind kind = expected.GetValueKind();
    if (kind != actual.GetValueKind()) return false;
    if (kind == JsonValueKind.String) return actual.GetValue<string>() == expected.GetValue<string>();
    if (kind != JsonValueKind.Number) return kind is JsonValueKind.True or JsonValueKind.False;
    double has = AsDouble(actual), wants = AsDouble(expected);
    return has == wants || (tolerance > 0 && Math.Abs(has - wants) <= Math.Max(1e-12, tolerance * Math.Abs(wants)));
}

// Makes an input: $data and $text here; $call, $base64, and the set and remove of $data, when your functions need them.
static JsonNode? Input(JsonNode? part, JsonNode? data)
{
    if (part is JsonArray list) return new JsonArray(list.Select(inner => Input(inner, data)).ToArray());
    if (part is not JsonObject map) return part?.DeepClone();
    if (map["$data"] is { } name && map.Count == 1) return Input(data?[name.GetValue<string>()], data);
    if (map["$text"] is JsonArray parts)
    {
        StringBuilder text = new();
        foreach (JsonNode? each in parts)
            if (each is JsonArray repeated) text.Insert(text.Length, repeated[0]!.GetValue<string>(), (int)Number(repeated[1]));
            else text.Append(each!.GetValue<string>());
        return JsonValue.Create(text.ToString());
    }
    if (map.Any(entry => entry.Key.StartsWith('$'))) throw new NotSupportedException(Shown(map));
    return new JsonObject(map.Select(entry => KeyValuePair.Create(entry.Key, Input(entry.Value, data))));
}

// What stands at a JSON pointer; without one, the whole.
static JsonNode? At(JsonNode? value, string? pointer)
{
    if (pointer is null) return value;
    foreach (string key in pointer[1..].Split('/'))
    {
        string name = key.Replace("~1", "/").Replace("~0", "~");
        value = value is JsonArray list ? list[int.Parse(name)] : value?[name];
    }
    return value;
}

static string Shown(JsonNode? value) => value?.ToJsonString() ?? "null";
// Reads the text of a number, so that what your functions give as a decimal and what the file says are the same double.
static double AsDouble(JsonNode? value) => double.Parse(Shown(value), System.Globalization.CultureInfo.InvariantCulture);
static decimal Number(JsonNode? value) => decimal.Parse(Shown(value), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture);
static BigInteger Whole(JsonNode? value) => new(Number(value));
