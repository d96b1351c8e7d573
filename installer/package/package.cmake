# What is installed, and the package for Debian 12: `cpack` in the folder of a release build, or
# the target `package`. installer/check tries it in a clean system.


set(package_folder ${CMAKE_CURRENT_LIST_DIR})
install(TARGETS jangbu jangbuctl)
if(JANGBU_WEBENGINE)
    install(TARGETS jangbu_webview DESTINATION ${webview_folder})
endif()
install(FILES ${package_folder}/jangbu.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${package_folder}/kr.jangbu.jangbu.metainfo.xml
    DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/jangbu.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
foreach(size IN ITEMS 16 24 32 48 64 128 256 512)
    install(FILES ${package_folder}/icons/${size}.png RENAME jangbu.png
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps)
endforeach()

# Debian wants each line of a licence indented, and a dot where one is empty.
file(READ ${lucide_folder}/package/LICENSE lucide_licence)
string(STRIP "${lucide_licence}" lucide_licence)
string(REGEX REPLACE "[ \t\r]*\n" "\n " lucide_licence " ${lucide_licence}")
string(REGEX REPLACE "\n \n" "\n .\n" lucide_licence "${lucide_licence}")
configure_file(${package_folder}/copyright.in ${CMAKE_BINARY_DIR}/package/copyright @ONLY)
install(FILES ${CMAKE_BINARY_DIR}/package/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_VENDOR "The Jangbu maintainers")
set(CPACK_PACKAGE_CONTACT "The Jangbu maintainers <maintainers@jangbu.example>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_THREADS 0)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "back office of a restaurant")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Jangbu keeps the books of a restaurant: menu, sales, payments and refunds, statistics, and
settlements by day, week and month. The books are one SQLite file, or a MariaDB database that
many programs share.")
# The libraries are found by themselves; what is loaded while running is not.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6sql6-mysql, libqt6svg6, \
qt6-translations-l10n, fonts-noto-cjk, tzdata")
if(JANGBU_WEBENGINE)
    string(APPEND CPACK_DEBIAN_PACKAGE_DEPENDS ", libqt6webenginecore6-bin") # Its other processes.
endif()
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring, qt6-wayland")
include(CPack)
