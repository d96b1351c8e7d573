# The icons: line drawings of Lucide (https://lucide.dev, ISC licence), taken at configuration from
# the npm package of that name. Only those that are named here go into the program, together with
# their licence.
set(JANGBU_LUCIDE_VERSION 1.62.0)
set(JANGBU_LUCIDE_SHA512
    581640fe6d8fbe41693061c3b6c05c9393f603d1b87a12e562ee06c30202726126d41bd85608f4d25083c4a4562e56cc94e89b2da8b0750f3c1b9a479125a0c0)

set(JANGBU_ICONS
    archive archive-restore arrow-down arrow-down-up arrow-left arrow-left-right arrow-right
    arrow-up arrow-up-right badge-percent banknote bell bell-off book-open box calendar calendar-check
    calendar-days chart-column chart-line chart-pie check chevron-down chevron-left chevron-right
    chevron-up chevrons-up-down circle circle-alert circle-check circle-dot circle-help circle-x
    chef-hat clipboard-check clock coins columns-3 copy corner-down-left credit-card database delete download
    ellipsis external-link eye eye-off file file-check file-spreadsheet file-text folder-open globe
    grip-vertical hard-drive hash history inbox info keyboard languages layers layout-grid list
    list-checks list-filter loader-circle lock log-out message-square minus monitor moon move
    package palette pause play pencil percent plus power printer qr-code receipt receipt-text redo-2 refresh-cw
    rotate-ccw rotate-cw save scale search server settings shield-check shopping-bag
    sliders-horizontal smartphone split square-pen star store sun table-2 tablet tag tags trash-2
    triangle-alert undo-2 unlock upload user users utensils wallet wifi-off x zap)

set(lucide_folder ${CMAKE_SOURCE_DIR}/build/icons/lucide-${JANGBU_LUCIDE_VERSION})
set(lucide_archive ${lucide_folder}/lucide-static-${JANGBU_LUCIDE_VERSION}.tgz)
if(EXISTS ${lucide_archive})
    file(SHA512 ${lucide_archive} lucide_sum)
endif()
if(NOT "${lucide_sum}" STREQUAL "${JANGBU_LUCIDE_SHA512}")
    find_program(NPM_PROGRAM npm REQUIRED)
    file(MAKE_DIRECTORY ${lucide_folder})
    execute_process(
        COMMAND ${NPM_PROGRAM} pack --silent lucide-static@${JANGBU_LUCIDE_VERSION}
        WORKING_DIRECTORY ${lucide_folder} OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
    file(SHA512 ${lucide_archive} lucide_sum)
    if(NOT lucide_sum STREQUAL JANGBU_LUCIDE_SHA512)
        message(FATAL_ERROR "${lucide_archive} is not what was expected")
    endif()
endif()

set(lucide_patterns "package/LICENSE")
foreach(icon IN LISTS JANGBU_ICONS)
    list(APPEND lucide_patterns "package/icons/${icon}.svg")
endforeach()
file(ARCHIVE_EXTRACT INPUT ${lucide_archive} DESTINATION ${lucide_folder}
    PATTERNS ${lucide_patterns})

# Adds the icons to a target under `:/icons/NAME.svg`.
function(jangbu_add_icons target)
    set(files ${lucide_folder}/package/LICENSE)
    set_source_files_properties(${files} PROPERTIES QT_RESOURCE_ALIAS LICENSE.lucide)
    foreach(icon IN LISTS JANGBU_ICONS)
        set(file ${lucide_folder}/package/icons/${icon}.svg)
        if(NOT EXISTS ${file})
            message(FATAL_ERROR "Lucide has no icon ${icon}")
        endif()
        set_source_files_properties(${file} PROPERTIES QT_RESOURCE_ALIAS ${icon}.svg)
        list(APPEND files ${file})
    endforeach()
    qt_add_resources(${target} jangbu_icons PREFIX /icons FILES ${files})
endfunction()
