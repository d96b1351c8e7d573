#include "core/menu/categorylabel.h"

#include "core/text/phrase.h"

#include <array>

namespace jangbu {

namespace {

struct Label {
    QLatin1StringView category;
    Phrase label;
};

constexpr auto labels = std::to_array<Label>({
    { QLatin1StringView("MAIN_MENU"), { "Main", "메인" } },
    { QLatin1StringView("SUB_MENU"), { "Side", "사이드" } },
    { QLatin1StringView("DRINK"), { "Drinks", "음료·주류" } },
});

} // namespace

QString categoryLabel(const QString& category, Language language)
{
    for (const Label& label : labels) {
        if (category == label.category)
            return label.label.in(language);
    }
    return category;
}

} // namespace jangbu
