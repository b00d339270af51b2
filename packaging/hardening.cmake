# What a distribution's own build flags ask for, so that a package is hardened whoever builds it.
# Included before any target is made.

if(NOT CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang" OR APPLE OR WIN32)
    message(FATAL_ERROR "CARILLON_HARDEN knows GCC and Clang on ELF systems")
endif()

include(CheckPIESupported)
check_pie_supported(LANGUAGES C CXX)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

add_compile_options(
    -fstack-protector-strong -fstack-clash-protection
    -Wformat -Werror=format-security
    "-ffile-prefix-map=${PROJECT_SOURCE_DIR}=." # no folder of the builder's in the programs
    $<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE$<SEMICOLON>-D_FORTIFY_SOURCE=2>)
if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|amd64")
    add_compile_options(-fcf-protection)
elseif(CMAKE_SYSTEM_PROCESSOR MATCHES "aarch64|arm64")
    add_compile_options(-mbranch-protection=standard)
endif()
add_link_options(LINKER:-z,relro LINKER:-z,now)
