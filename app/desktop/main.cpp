#include "ui/theme/theme.h"

#include <QApplication>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const jangbu::ui::Theme theme(application);
    return 0;
}
