// Native simdjson over a file of one JSON document a line: what the gate's scan is held against.
// Usage: simdjson-lines lines|many FILE, or simdjson-lines --version. Prints {"lines": N, "bad": N}.
//   lines  parses line by line, and goes on after a bad one, as a scan has to
//   many   hands whole pieces to parse_many, simdjson's own way with many documents, which ends at the first bad one
// The file is read into a buffer that stays in the processor's cache; it grows for a line that is longer.
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <simdjson.h>
#include <string>
#include <unistd.h>

namespace {

constexpr size_t FIRST_BUFFER_BYTES = 1 << 20;

struct Counts {
  size_t lines = 0;
  size_t bad = 0;
};

[[noreturn]] void fail(const std::string &what) {
  std::fprintf(stderr, "%s\n", what.c_str());
  std::exit(1);
}

class LineParser {
public:
  // Takes one line without its line end; simdjson's padding may be read behind it.
  void operator()(const char *line, size_t length, Counts &counts) {
    counts.lines += 1;
    if (parser.parse(line, length, false).error() != simdjson::SUCCESS) counts.bad += 1;
  }

private:
  simdjson::dom::parser parser;
};

class LinesParser {
public:
  // Takes whole lines with their line ends.
  void operator()(const char *piece, size_t length, Counts &counts) {
    for (const char *line = piece, *end = piece + length; line < end;) {
      const char *line_end = static_cast<const char *>(std::memchr(line, '\n', end - line));
      if (line_end == nullptr) line_end = end;
      parse(line, line_end - line, counts);
      line = line_end + 1;
    }
  }

private:
  LineParser parse;
};

class ManyParser {
public:
  void operator()(const char *piece, size_t length, Counts &counts) {
    simdjson::dom::document_stream documents;
    if (parser.parse_many(piece, length, length).get(documents) != simdjson::SUCCESS) fail("parse_many failed");
    for (auto document : documents) {
      counts.lines += 1;
      if (document.error() != simdjson::SUCCESS) counts.bad += 1;
    }
  }

private:
  simdjson::dom::parser parser;
};

// Hands the file over in pieces of whole lines; the last one may lack its line end.
template <typename Parser> Counts parse_file(const char *path) {
  const int file = open(path, O_RDONLY);
  if (file < 0) fail(std::string("cannot open ") + path);
  Parser parse;
  Counts counts;
  size_t capacity = FIRST_BUFFER_BYTES;
  size_t held = 0;
  char *buffer = static_cast<char *>(std::malloc(capacity + simdjson::SIMDJSON_PADDING));
  for (;;) {
    if (held == capacity) {
      capacity *= 2;
      buffer = static_cast<char *>(std::realloc(buffer, capacity + simdjson::SIMDJSON_PADDING));
    }
    if (buffer == nullptr) fail("a line does not fit into memory");
    const ssize_t got = read(file, buffer + held, capacity - held);
    if (got < 0) fail(std::string("cannot read ") + path);
    if (got == 0) break;
    const void *line_end = memrchr(buffer + held, '\n', got);
    held += got;
    if (line_end == nullptr) continue;
    const size_t whole = static_cast<const char *>(line_end) + 1 - buffer;
    parse(buffer, whole, counts);
    held -= whole;
    std::memmove(buffer, buffer + whole, held);
  }
  if (held > 0) parse(buffer, held, counts);
  std::free(buffer);
  close(file);
  return counts;
}

} // namespace

int main(int argc, char **argv) {
  const std::string mode = argc > 1 ? argv[1] : "";
  if (mode == "--version") {
    const std::string implementation = simdjson::get_active_implementation()->name();
    std::printf("%d.%d.%d, kernel %s\n", simdjson::SIMDJSON_VERSION_MAJOR, simdjson::SIMDJSON_VERSION_MINOR,
                simdjson::SIMDJSON_VERSION_REVISION, implementation.c_str());
    return 0;
  }
  if (argc != 3 || (mode != "lines" && mode != "many")) fail("usage: simdjson-lines lines|many FILE");
  const Counts counts = mode == "lines" ? parse_file<LinesParser>(argv[2]) : parse_file<ManyParser>(argv[2]);
  std::printf("{\"lines\": %zu, \"bad\": %zu}\n", counts.lines, counts.bad);
  return 0;
}
