#pragma once

#include <cstdio>
#include <cstring>
#include <initializer_list>

namespace jangbu::test {

/// A test that stands in one program with others, and what would be main() if it stood alone.
struct ChosenTest {
    const char* name;
    int (*main)(int argc, char** argv);
};

/// Runs the test that the first argument names, with the arguments behind it.
inline int runChosen(int argc, char** argv, std::initializer_list<ChosenTest> tests)
{
    for (const ChosenTest& test : tests) {
        if (argc > 1 && std::strcmp(test.name, argv[1]) == 0) {
            argv[1] = argv[0];
            return test.main(argc - 1, argv + 1);
        }
    }
    std::fputs("The first argument is one of:\n", stderr);
    for (const ChosenTest& test : tests)
        std::fprintf(stderr, "  %s\n", test.name);
    return 2;
}

} // namespace jangbu::test
