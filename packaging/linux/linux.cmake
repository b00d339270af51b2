# What the desktop, the shells and systemd look for. Debian's layout by way of GNUInstallDirs.

include(${CMAKE_CURRENT_LIST_DIR}/releases.cmake)
set(share ${CMAKE_INSTALL_DATADIR})
set(drawings ${PROJECT_SOURCE_DIR}/resources/icons/app)

carillon_releases(releases ${PROJECT_SOURCE_DIR}/CHANGELOG.md)
set_property(DIRECTORY APPEND PROPERTY
    CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/CHANGELOG.md)
configure_file(linux/metainfo.xml.in ${CARILLON_APP_ID}.metainfo.xml @ONLY)
configure_file(linux/carillon.service.in carillon.service @ONLY)

install(FILES linux/carillon.desktop DESTINATION ${share}/applications COMPONENT desktop)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${CARILLON_APP_ID}.metainfo.xml
    DESTINATION ${share}/metainfo COMPONENT desktop)
install(FILES linux/mime.xml RENAME ${CARILLON_APP_ID}.xml
    DESTINATION ${share}/mime/packages COMPONENT desktop)
install(FILES ${drawings}/carillon.svg
    DESTINATION ${share}/icons/hicolor/scalable/apps COMPONENT desktop)
install(FILES ${drawings}/carillon-symbolic.svg
    DESTINATION ${share}/icons/hicolor/symbolic/apps COMPONENT desktop)
foreach(size 16 22 24 32 48 64 128 256 512)
    install(FILES ${PROJECT_BINARY_DIR}/icons/${size}x${size}/carillon.png
        DESTINATION ${share}/icons/hicolor/${size}x${size}/apps COMPONENT desktop)
endforeach()

install(FILES ${CMAKE_CURRENT_BINARY_DIR}/carillon.service
    DESTINATION lib/systemd/user COMPONENT cli)

# Written while building, one manual page for each command.
if(TARGET carillon_man)
    set(man ${CMAKE_INSTALL_MANDIR}/man1)
    install(FILES ${PROJECT_BINARY_DIR}/man/carillon.1 DESTINATION ${man} COMPONENT desktop)
    install(DIRECTORY ${PROJECT_BINARY_DIR}/man/ DESTINATION ${man} COMPONENT cli
        FILES_MATCHING PATTERN "carillon-cli*.1")
endif()
if(TARGET carillon_completion)
    set(completion ${PROJECT_BINARY_DIR}/completion)
    set(programs carillon carillon-cli)
    set(components desktop cli)
    foreach(program component IN ZIP_LISTS programs components)
        install(FILES ${completion}/${program}.bash RENAME ${program}
            DESTINATION ${share}/bash-completion/completions COMPONENT ${component})
        install(FILES ${completion}/_${program}
            DESTINATION ${CARILLON_ZSH_DIR} COMPONENT ${component})
        install(FILES ${completion}/${program}.fish
            DESTINATION ${share}/fish/vendor_completions.d COMPONENT ${component})
    endforeach()
endif()
