#pragma once

#include <QtGlobal>

namespace jangbu::test {

/// How often a test of chance tries; many more where tests/manyrounds asks for them.
inline int roundsOr(int usual)
{
    bool isNumber = false;
    const int asked = qEnvironmentVariableIntValue("JANGBU_TEST_ROUNDS", &isNumber);
    return isNumber && asked > 0 ? asked : usual;
}

} // namespace jangbu::test
