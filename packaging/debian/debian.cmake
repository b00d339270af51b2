# What Debian's policy asks of a package's documents. Only in the packages, not in an installation.

# Reproducible where SOURCE_DATE_EPOCH is set, as packaging/package.sh does.
string(TIMESTAMP debian_date "%a, %d %b %Y %H:%M:%S +0000" UTC)
configure_file(debian/changelog.in changelog.Debian @ONLY)

foreach(part IN ITEMS desktop cli)
    set(package carillon)
    if(part STREQUAL cli)
        set(package carillon-cli)
    endif()
    install(FILES debian/copyright ${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian
        ${PROJECT_SOURCE_DIR}/README.md
        DESTINATION share/doc/${package} COMPONENT debian-${part} EXCLUDE_FROM_ALL)
    configure_file(debian/lintian-overrides.in ${package}.lintian-overrides @ONLY)
    install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${package}.lintian-overrides RENAME ${package}
        DESTINATION share/lintian/overrides COMPONENT debian-${part} EXCLUDE_FROM_ALL)
    install(FILES ${PROJECT_SOURCE_DIR}/CHANGELOG.md RENAME changelog
        DESTINATION share/doc/${package} COMPONENT debian-${part} EXCLUDE_FROM_ALL)
endforeach()

# What packaging/start.sh installs for running is what the packages recommend: carillon-cli, which
# speaks English, the fonts of the previews alone.
function(carillon_recommended out pattern)
    file(STRINGS debian-packages.txt lines REGEX "^run +${pattern}")
    list(TRANSFORM lines REPLACE "^run +" "")
    list(TRANSFORM lines REPLACE " +" " | ")
    list(JOIN lines ", " lines)
    set(${out} "${lines}" PARENT_SCOPE)
endfunction()
carillon_recommended(CPACK_CARILLON_RUN "")
carillon_recommended(CPACK_CARILLON_RUN_CLI "fonts-")
set(CPACK_CARILLON_REVISION "${CARILLON_DEBIAN_REVISION}")
