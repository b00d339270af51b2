# The bundle: icon, Info.plist, and Qt's frameworks inside. See README.md for what was checked.

set(icon ${PROJECT_BINARY_DIR}/icons/carillon.icns)
target_sources(carillon PRIVATE ${icon})
set_source_files_properties(${icon} TARGET_DIRECTORY carillon PROPERTIES
    GENERATED ON MACOSX_PACKAGE_LOCATION Resources)
add_dependencies(carillon carillon_app_icons)
set_target_properties(carillon PROPERTIES
    MACOSX_BUNDLE ON
    OUTPUT_NAME Carillon
    MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_LIST_DIR}/Info.plist.in)

qt_generate_deploy_app_script(TARGET carillon FILENAME_VARIABLE deploy
    NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy} COMPONENT desktop)
