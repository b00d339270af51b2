# `cpack -G DEB`, `NSIS` or `DragNDrop`; packaging/package.sh makes the first. What differs between
# the three is in cpack_options.cmake, which CPack reads once it knows which it makes.

set(CPACK_PACKAGE_NAME carillon)
set(CPACK_PACKAGE_VENDOR "Carillon developers")
set(CPACK_PACKAGE_CONTACT "Carillon developers <carillon@example.org>")
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_SOURCE_DIR}/build/packages)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_RESOURCE_FILE_README ${PROJECT_SOURCE_DIR}/README.md)
set(CPACK_PACKAGE_ICON ${PROJECT_BINARY_DIR}/icons/carillon.ico)
set(CPACK_PACKAGE_EXECUTABLES carillon Carillon)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
configure_file(cpack_options.cmake.in cpack_options.cmake @ONLY)
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_BINARY_DIR}/cpack_options.cmake)

include(CPack)
cpack_add_component_group(carillon DISPLAY_NAME "Carillon")
cpack_add_component_group(carillon-cli DISPLAY_NAME "carillon-cli")
cpack_add_component(desktop DISPLAY_NAME "Carillon" DESCRIPTION "The window." GROUP carillon)
cpack_add_component(cli DISPLAY_NAME "carillon-cli"
    DESCRIPTION "The service and the checks without a window." GROUP carillon-cli)
cpack_add_component(documents DISPLAY_NAME "Documents" DESCRIPTION "Read me and licence."
    GROUP carillon)
cpack_add_component(debian-desktop GROUP carillon HIDDEN)
cpack_add_component(debian-cli GROUP carillon-cli HIDDEN)
