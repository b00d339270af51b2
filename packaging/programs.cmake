# The programs and their documents. Component "desktop" is the window, "cli" everything without it,
# "documents" what a package system keeps in its own form.

install(TARGETS carillon
    BUNDLE DESTINATION . COMPONENT desktop
    RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT desktop)
install(TARGETS carillon-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT cli)
install(FILES ${PROJECT_SOURCE_DIR}/README.md ${PROJECT_SOURCE_DIR}/CHANGELOG.md
    ${PROJECT_SOURCE_DIR}/LICENSE
    DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT documents)
