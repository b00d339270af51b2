# The icon, the version and the manifest inside the programs, and Qt's libraries beside them.
# For MinGW and Clang; see README.md for what was checked.

string(REPLACE "." "," version_numbers "${PROJECT_VERSION}.0")
set(icon ${PROJECT_BINARY_DIR}/icons/carillon.ico)
foreach(program carillon carillon-cli)
    set(resource ${CMAKE_CURRENT_BINARY_DIR}/${program}.rc)
    configure_file(windows/program.rc.in ${resource} @ONLY)
    target_sources(${program} PRIVATE ${resource})
    set_source_files_properties(${resource} TARGET_DIRECTORY ${program} PROPERTIES
        OBJECT_DEPENDS "${icon};${CMAKE_CURRENT_LIST_DIR}/program.manifest")
    add_dependencies(${program} carillon_app_icons)
endforeach()
set_target_properties(carillon PROPERTIES WIN32_EXECUTABLE ON)

qt_generate_deploy_app_script(TARGET carillon FILENAME_VARIABLE deploy
    NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy} COMPONENT desktop)
